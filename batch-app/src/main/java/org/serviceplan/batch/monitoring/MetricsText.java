package org.serviceplan.batch.monitoring;

import java.io.IOException;
import java.nio.file.Path;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.program.IoReason;

/** The file that Prometheus gets its figures from. */
@RequiredArgsConstructor
final class MetricsText {
    private final Path file;
    private final Complaint complaint = new Complaint();

    void write(String text) {
        try {
            AtomicFile.write(file, text);
            complaint.over();
        } catch (IOException e) {
            complaint.about("指標檔 " + file + " 無法寫入（serviceplan.metrics.file）：" + IoReason.of(e));
        }
    }
}
