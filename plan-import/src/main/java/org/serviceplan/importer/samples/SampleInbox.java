package org.serviceplan.importer.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A synthetic inbox on disk: {@code inbox/} with the workbooks and the receipt register 收文.csv, and beside it {@code roster.csv}
 * and {@code truth.ndjson}, a line a file, which says what an importer should make of it.
 */
public final class SampleInbox {
    private SampleInbox() {}

    /**
     * Writes an inbox into a folder, which is made if it is not there.
     *
     * @return how many workbooks were written
     * @throws IOException if the folder cannot be written to
     */
    public static int write(Path folder, SampleOptions options) throws IOException {
        SampleGenerator generator = new SampleGenerator(options);
        Path inbox = folder.resolve("inbox");
        Files.createDirectories(inbox);
        Files.writeString(folder.resolve("roster.csv"), generator.rosterCsv());
        int[] written = {0};
        try (BufferedWriter register = Files.newBufferedWriter(inbox.resolve("收文.csv"), StandardCharsets.UTF_8);
                BufferedWriter truth =
                        Files.newBufferedWriter(folder.resolve("truth.ndjson"), StandardCharsets.UTF_8)) {
            register.write("\uFEFF檔案,收文時間\r\n");
            generator.generate(file -> {
                Path target = inbox.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.write(target, file.content());
                register.write(SampleGenerator.registerLine(file) + "\r\n");
                truth.write(file.truth().json(file.path()) + "\n");
                written[0]++;
            });
        }
        return written[0];
    }
}
