package org.serviceplan.report.comparison.pairing;

import java.io.Serial;

/** A line that is passed over; it never leaves the package. */
final class FaultyLineException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final PairingFault fault;
    private final String value;

    FaultyLineException(PairingFault fault, String value) {
        super(fault + ": " + value);
        this.fault = fault;
        this.value = value;
    }

    PairingFault fault() {
        return fault;
    }

    String value() {
        return value;
    }
}
