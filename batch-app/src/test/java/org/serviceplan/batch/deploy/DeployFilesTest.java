package org.serviceplan.batch.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.google.gson.Gson;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The files for schedulers, held against what their readers know. */
class DeployFilesTest {
    private static final Path DEPLOY = Path.of("deploy");

    @Test
    void systemdUnderstandsItsUnits() throws Exception {
        Path analyze = Path.of("/usr/bin/systemd-analyze");
        assumeTrue(Files.isExecutable(analyze), "needs systemd-analyze");
        Path units = DEPLOY.resolve("systemd");

        Process verify = new ProcessBuilder(
                        analyze.toString(),
                        "verify",
                        units.resolve("serviceplan.timer").toString(),
                        units.resolve("serviceplan.service").toString(),
                        units.resolve("serviceplan-worker.service").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(verify.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEmpty();
        assertThat(verify.exitValue()).isZero();
    }

    @Test
    void kubernetesKnowsEveryField() throws Exception {
        Object yaml = new Yaml().load(Files.readString(DEPLOY.resolve("kubernetes/cronjob.yaml")));
        new JSON();

        // Throws on a field it does not know and on one that is missing.
        V1CronJob job = V1CronJob.fromJson(new Gson().toJson(yaml));

        assertThat(job.getSpec().getSchedule()).isEqualTo("0 2 * * *");
        assertThat(job.getSpec()
                        .getJobTemplate()
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers())
                .singleElement()
                .satisfies(container -> assertThat(container.getArgs()).containsExactly("nightly"));
    }

    @Test
    void kubernetesKnowsEveryFieldOfTheWorkersToo() throws Exception {
        Object yaml = new Yaml().load(Files.readString(DEPLOY.resolve("kubernetes/workers.yaml")));
        new JSON();

        V1Deployment workers = V1Deployment.fromJson(new Gson().toJson(yaml));

        assertThat(workers.getSpec().getTemplate().getMetadata().getLabels())
                .isEqualTo(workers.getSpec().getSelector().getMatchLabels());
        assertThat(workers.getSpec().getTemplate().getSpec().getContainers())
                .singleElement()
                .satisfies(container -> assertThat(container.getArgs()).containsExactly("worker"));
    }

    @Test
    void theWindowsTaskIsAWholeDocument() throws Exception {
        Document task = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(DEPLOY.resolve("windows/serviceplan.xml").toFile());

        assertThat(task.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://schemas.microsoft.com/windows/2004/02/mit/task");
        assertThat(task.getElementsByTagName("Arguments").item(0).getTextContent())
                .contains("nightly --inbox");
    }

    @Test
    void noFileHoldsAPassword() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(Files.readString(file)).doesNotContainPattern("(?i)password(\\s*=|:)\\s*[\"']?[A-Za-z0-9]");
            }
        }
    }
}
