package org.serviceplan.batch.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.inbox.InboxFile;

/** The inbox as a worker sees it, which may be an empty folder where nothing is mounted. */
@RequiredArgsConstructor
final class SharedInbox {
    /** File systems keep times more or less exactly. */
    private static final Duration SAME_TIME = Duration.ofSeconds(2);

    private final Path inbox;

    /** Whether it is the folder that the run has listed: any of these files is there as listed, or there are none. */
    boolean shows(List<InboxFile> listed) {
        return listed.isEmpty() || listed.stream().anyMatch(this::shows);
    }

    private boolean shows(InboxFile listed) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(
                    inbox.resolve(listed.path()), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Duration apart = Duration.between(
                            listed.modifiedAt(), attributes.lastModifiedTime().toInstant())
                    .abs();
            return attributes.size() == listed.size() && apart.compareTo(SAME_TIME) <= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
