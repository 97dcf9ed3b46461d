package org.serviceplan.batch.program;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.management.ObjectName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** In JVMs of their own, which say what they were told. */
class ShortLifeTest {
    @TempDir
    private Path temporary;

    @Test
    void secondCompilerIsLeftTheDigestAlone() throws Exception {
        String directives = directivesOf();

        // The JVM prints the newest first: what comes first holds.
        assertThat(directives)
                .containsSubsequence("sun/security/provider/SHA2.*", "c2 directives:", "Exclude:false")
                .containsSubsequence("*.*", "c2 directives:", "Exclude:true");
        assertThat(directives.indexOf("SHA2")).isLessThan(directives.lastIndexOf("matching: *.*"));
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void nothingIsSaidToJvmWithoutSecondCompiler() throws Exception {
        assertThat(directivesOf("-XX:TieredStopAtLevel=1")).doesNotContain("SHA2");
    }

    private String directivesOf(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Announcing.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** Announces, waits until all is said, and prints what the JVM goes by. */
    static final class Announcing {
        private Announcing() {}

        public static void main(String[] args) throws Exception {
            ShortLife.announce();
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("short-life")) {
                    thread.join();
                }
            }
            System.out.println(ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "compilerDirectivesPrint",
                            new Object[0],
                            new String[0]));
        }
    }
}
