package org.serviceplan.batch.inbox;

import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.serviceplan.model.finding.Finding;

/**
 * Finds the files that a register means. Registers are typed or exported by other systems: the folder is left out, separators
 * are Windows', and names are composed otherwise than in the file system.
 */
final class RegisterMatch {
    private static final Pattern FROM_THE_ROOT = Pattern.compile("^(?:\\./|/)+");

    private final Map<String, List<String>> byPath;
    private final Map<String, List<String>> byName;

    RegisterMatch(List<InboxFile> files) {
        List<String> paths = files.stream().map(InboxFile::path).toList();
        byPath = paths.stream().collect(Collectors.groupingBy(RegisterMatch::normal));
        byName = paths.stream()
                .collect(Collectors.groupingBy(path -> normal(path.substring(path.lastIndexOf('/') + 1))));
    }

    /** The newest time of each file; a file that came again has a line for each time. */
    Map<String, Instant> match(List<RegisterLine> lines, List<Finding> findings) {
        Map<String, Instant> receivedAt = new LinkedHashMap<>();
        for (RegisterLine line : lines) {
            List<String> meant = meant(normal(line.file()));
            if (meant.size() == 1) {
                receivedAt.merge(meant.get(0), line.receivedAt(), (one, other) -> one.isAfter(other) ? one : other);
            } else {
                RegisterFault fault =
                        meant.isEmpty() ? RegisterFault.REGISTER_FILE_NOT_FOUND : RegisterFault.REGISTER_FILE_AMBIGUOUS;
                findings.add(fault.of(line.file(), line.line()));
            }
        }
        return receivedAt;
    }

    private List<String> meant(String file) {
        List<String> exact = byPath.getOrDefault(file, List.of());
        return exact.isEmpty() ? byName.getOrDefault(file, List.of()) : exact;
    }

    private static String normal(String path) {
        String unified = Normalizer.normalize(path, Normalizer.Form.NFC).replace('\\', '/');
        return FROM_THE_ROOT.matcher(unified).replaceFirst("").strip();
    }
}
