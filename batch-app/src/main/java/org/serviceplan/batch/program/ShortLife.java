package org.serviceplan.batch.program;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.management.JMException;
import javax.management.ObjectName;

import lombok.extern.slf4j.Slf4j;

/**
 * Tells the JVM that it will not live long: its second, thorough compiler takes as much processor time as a whole night with
 * 19 offices, and comes too late for it. It is left the digest of files, for which it has the processor's own instruction. The
 * first compiler does all else. Where this cannot be told, all goes on as always.
 */
@Slf4j
public final class ShortLife {
    /** In the JVM's own language for this: the first that matches holds. */
    private static final String DIRECTIVES =
            """
            [ { match: ["sun/security/provider/SHA2.*"], c2: { Exclude: false } },
              { match: ["*.*"], c2: { Exclude: true } } ]
            """;
    /** What a JVM says of itself that has but the first compiler anyhow, as with {@code -XX:TieredStopAtLevel=1}. */
    private static final String FIRST_COMPILER_ONLY = "emulated-client";

    private ShortLife() {}

    /** Says so, beside whatever else the program does: the way to say it takes a while to set up. */
    public static void announce() {
        if (!System.getProperty("java.vm.info", "").contains(FIRST_COMPILER_ONLY)) {
            Thread thread = new Thread(ShortLife::tell, "short-life");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void tell() {
        try {
            Path file = Files.createTempFile("serviceplan", ".directives");
            try {
                Files.writeString(file, DIRECTIVES);
                Object[] arguments = {new String[] {file.toString()}};
                String[] types = {String[].class.getName()};
                ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
                ManagementFactory.getPlatformMBeanServer().invoke(commands, "compilerDirectivesAdd", arguments, types);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | JMException | RuntimeException e) {
            LOG.debug("The JVM keeps its second compiler", e);
        }
    }
}
