package org.serviceplan.batch.program;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where settings may come from, asked without Spring: where nothing is set there is nothing to read, and Spring would take as long
 * to find that out as a workbook takes.
 */
final class SettingSources {
    private SettingSources() {}

    /**
     * Whether any may be set. Only if not is it certain.
     *
     * @param names what Java's properties and environment variables are called
     * @param folder where the program was started
     */
    static boolean mayHoldAny(Collection<String> names, Path folder) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(SettingSources::isOurs)
                || folders(folder).anyMatch(SettingSources::holdsFile);
    }

    /** Spring's own may name files of settings. */
    private static boolean isOurs(String name) {
        return name.startsWith("serviceplan") || name.startsWith("spring");
    }

    /** Those in which Spring Boot looks for files of settings; the program itself brings none. */
    private static Stream<Path> folders(Path folder) {
        Path config = folder.resolve("config");
        return Stream.concat(Stream.of(folder, config), names(config).map(config::resolve));
    }

    private static boolean holdsFile(Path folder) {
        return names(folder).anyMatch(name -> name.startsWith("application"));
    }

    private static Stream<String> names(Path folder) {
        return Arrays.stream(
                Objects.requireNonNullElse(folder.toAbsolutePath().toFile().list(), new String[0]));
    }
}
