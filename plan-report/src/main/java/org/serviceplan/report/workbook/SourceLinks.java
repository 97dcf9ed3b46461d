package org.serviceplan.report.workbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.serviceplan.model.source.SourceFile;

/** Where submitted files are, seen from the report. Addresses are escaped; nothing in a file's name can make them lead elsewhere. */
public final class SourceLinks {
    private final String inbox;
    /** Every row of every sheet leads to one of a few files. */
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    private SourceLinks(String inbox) {
        this.inbox = inbox;
    }

    /**
     * Links from a report to an inbox: relative, so that they hold wherever both are moved together, and absolute where no relative
     * path leads there.
     *
     * @param report the folder of the report
     * @param inbox the folder of the submitted files
     */
    public static SourceLinks between(Path report, Path inbox) {
        Path from = report.toAbsolutePath().normalize();
        Path to = inbox.toAbsolutePath().normalize();
        if (!Objects.equals(from.getRoot(), to.getRoot())) {
            String address = to.toUri().toASCIIString();
            return new SourceLinks(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        }
        String path =
                from.relativize(to).toString().replace(from.getFileSystem().getSeparator(), "/");
        return new SourceLinks(path.isEmpty() ? "." : escaped(path));
    }

    /** The address of a file. */
    public String address(SourceFile file) {
        return addresses.computeIfAbsent(file.path(), path -> inbox + "/" + escaped(path));
    }

    private static String escaped(String path) {
        try {
            String escaped = new URI("file", "", "/" + path, null).toASCIIString();
            return escaped.substring("file:///".length());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address for " + path, e);
        }
    }
}
