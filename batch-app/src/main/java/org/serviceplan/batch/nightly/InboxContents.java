package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.util.unit.DataSize;

import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.memo.SubmittedFiles;

/** The files of the inbox as they were read: what is gone, was changed since, or is larger than the importer reads is not given. */
@Slf4j
@RequiredArgsConstructor
final class InboxContents implements SubmittedFiles {
    private final Path inbox;
    private final DataSize most;

    @Override
    public Optional<byte[]> content(SourceFile file) {
        try {
            Path path = inbox.resolve(file.path()).normalize();
            if (!path.startsWith(inbox)
                    || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(path) > most.toBytes()) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(path);
            return Sha256.ofBytes(content).equals(file.sha256()) ? Optional.of(content) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            LOG.debug("{} cannot be read again", file.path(), e);
            return Optional.empty();
        }
    }
}
