package org.serviceplan.batch.monitoring;

import lombok.extern.slf4j.Slf4j;

/** Says once what does not work, and again only when it did meanwhile: a worker's log would be full of it after a month. */
@Slf4j
final class Complaint {
    private String said = "";

    void about(String what) {
        if (!what.equals(said)) {
            LOG.warn(what);
            said = what;
        }
    }

    void over() {
        said = "";
    }
}
