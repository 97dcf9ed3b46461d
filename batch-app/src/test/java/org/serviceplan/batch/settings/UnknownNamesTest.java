package org.serviceplan.batch.settings;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class UnknownNamesTest {

    private static UnknownNames written(String name, String value) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("written", Map.of(name, value)));
        return UnknownNames.of(environment);
    }

    private static UnknownNames variables(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        return UnknownNames.of(environment);
    }

    @ParameterizedTest
    @CsvSource({
        "serviceplan.limits.tiem, serviceplan.limits.time",
        "serviceplan.inbx, serviceplan.inbox",
        "serviceplan.limit.file-size, serviceplan.limits.file-size",
        "serviceplan.limits.fileSise, serviceplan.limits.file-size",
        "serviceplan.yaer, serviceplan.year",
        "serviceplan.mail.headquaters[0], serviceplan.mail.headquarters",
        "serviceplan.memo.corect_by, serviceplan.memo.correct-by",
        "serviceplan.heartbeat.failureurl2, serviceplan.heartbeat.failure-url"
    })
    void nearestSettingIsAskedFor(String mistyped, String meant) {
        assertThat(written(mistyped, "1").faults())
                .singleElement()
                .asString()
                .startsWith("不認得的設定 serviceplan.")
                .endsWith("：是否為 " + meant + "？（Did you mean " + meant + "?）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serviceplan.colour", "serviceplan.x", "serviceplan.year[0]", "serviceplan.server.address"})
    void noneIsAskedForWhereNoneIsNear(String name) {
        assertThat(written(name, "1").faults()).containsExactly("不認得的設定 " + name + "：請檢查拼字（config check 會列出所有設定）。");
    }

    @Test
    void groupWithValueIsToldAndOneWithoutIsNot() {
        assertThat(written("serviceplan.limits", "5").faults())
                .containsExactly("設定 serviceplan.limits 是一組設定，本身沒有值。請改填其下的設定（config check 會列出）。");
        assertThat(written("serviceplan.limits", "").faults()).isEmpty();
    }

    @Test
    void variablesAreInDoubtUnlessTheyAreThoseOfSettings() {
        UnknownNames names = variables(Map.of(
                "SERVICEPLAN_LIMITS_FILE_SIZE", "30MB",
                "SERVICEPLAN_LIMITS_FILESIZE", "30MB",
                "SERVICEPLAN_MAIL_HEADQUARTERS_0", "hq@example.org",
                "SERVICEPLAN_LIMITS_FILE_SISE", "1MB",
                "SERVICEPLAN_PORT_5432_TCP", "tcp://10.0.0.1:5432"));

        assertThat(names.faults()).isEmpty();
        assertThat(names.doubts())
                .containsExactly(
                        "不認得的環境變數 SERVICEPLAN_LIMITS_FILE_SISE：是否為 SERVICEPLAN_LIMITS_FILE_SIZE？"
                                + "（Did you mean SERVICEPLAN_LIMITS_FILE_SIZE?）",
                        "不認得的環境變數 SERVICEPLAN_PORT_5432_TCP：請檢查拼字（config check 會列出所有設定）。");
    }

    @Test
    void nearestIsTheOneWithFewestSlips() {
        assertThat(NearestName.to("roter", Stream.of("rooter", "router", "roster")))
                .contains("rooter");
        assertThat(NearestName.to("datum", Stream.of("data", "date"))).isEmpty();
        assertThat(NearestName.to("x", Stream.empty())).isEmpty();
    }
}
