package org.serviceplan.model.office;

final class RosterCsv {
    private RosterCsv() {}

    static OfficeRoster standard() {
        return OfficeRoster.of(java.util.List.of());
    }

    static OfficeRoster read(java.io.Reader r) {
        return OfficeRoster.of(java.util.List.of());
    }
}
