package org.serviceplan.batch.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a command's output goes. */
public final class Terminal {
    private Terminal() {}

    /** Whether a person watches. */
    public static boolean isInteractive() {
        return console().isPresent();
    }

    /** From Java 22 on there is a console even where nobody watches, which then says so. */
    @SuppressWarnings("SystemConsoleNull") // asked again where null does not tell
    private static Optional<Console> console() {
        Console console = System.console();
        if (console == null) {
            return Optional.empty();
        }
        try {
            Object terminal = Console.class.getMethod("isTerminal").invoke(console);
            return Boolean.TRUE.equals(terminal) ? Optional.of(console) : Optional.empty();
        } catch (ReflectiveOperationException before22) {
            return Optional.of(console);
        }
    }

    /**
     * Lets standard output and standard error write Chinese whatever the locale says: files and pipes get UTF-8, a terminal its own
     * character set, unless that is plain ASCII, as under cron.
     */
    public static void writeChinese() {
        System.setOut(stream(FileDescriptor.out, charset()));
        System.setErr(stream(FileDescriptor.err, charset()));
    }

    /** Keeps what libraries log off standard output, where nothing but a command's result may stand. */
    public static void keepLogQuiet() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    /** The character set that a person or program at the other end expects. */
    public static Charset charset() {
        return console()
                .map(Console::charset)
                .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
                .orElse(StandardCharsets.UTF_8);
    }

    /**
     * Whether Java can handle Chinese file names here. On Linux it takes the locale for the encoding of file names, and under cron
     * there is none; nothing in a running program can change that.
     */
    public static boolean namesFilesInChinese() {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        return names.newEncoder().canEncode("收文");
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
