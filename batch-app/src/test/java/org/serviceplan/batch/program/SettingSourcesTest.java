package org.serviceplan.batch.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class SettingSourcesTest {
    private static final Set<String> OF_OTHERS = Set.of("PATH", "LANG", "java.home", "user.dir");

    @TempDir
    private Path folder;

    private boolean mayHoldAnyBeside(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        return SettingSources.mayHoldAny(OF_OTHERS, folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.properties",
                "application.yml",
                "application-default.yaml",
                "config/application.xml",
                "config/夜間/application.yml"
            })
    void fileWhereSpringLooksForOneIsFound(String name) throws IOException {
        assertThat(mayHoldAnyBeside(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件一.xlsx", "my-application.yml", "config/a/b/application.yml", "sub/application.yml"})
    void noOtherFileIs(String name) throws IOException {
        assertThat(mayHoldAnyBeside(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICEPLAN_LIMITS_TIME, true",
        "serviceplan.limits.time, true",
        "SPRING_CONFIG_LOCATION, true",
        "spring.profiles.active, true",
        "PLAN_SERVICE, false"
    })
    void variablesAndPropertiesAreTakenByTheirNames(String name, boolean mayBe) {
        assertThat(SettingSources.mayHoldAny(Set.of("PATH", name), folder)).isEqualTo(mayBe);
    }

    @Test
    void programItselfBringsNoFileOfSettings() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        assertThat(environment.getPropertySources())
                .noneMatch(source -> source.getName().contains("Config resource"));
    }
}
