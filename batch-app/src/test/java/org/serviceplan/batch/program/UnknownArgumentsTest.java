package org.serviceplan.batch.program;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

import org.serviceplan.batch.ServicePlan;

import static org.assertj.core.api.Assertions.assertThat;

class UnknownArgumentsTest {

    private static List<String> told(String... arguments) {
        List<String> lines = new ArrayList<>();
        new CommandLine(new ServicePlan())
                .setParameterExceptionHandler((failure, args) -> {
                    lines.addAll(UnknownArguments.explain((UnmatchedArgumentException) failure));
                    return ExitStatus.USAGE;
                })
                .execute(arguments);
        return lines;
    }

    @Test
    void nearestOptionAndNearestSettingAreAskedFor() {
        assertThat(told("nightly", "--inbx", "in", "--ouptut=out", "--serviceplan.limits.tiem=2m", "--colour", "-x"))
                .containsExactly(
                        "不認得的參數：--inbx in --ouptut=out --serviceplan.limits.tiem=2m --colour -x",
                        "--inbx：是否為 --inbox？（Did you mean --inbox?）",
                        "--ouptut：是否為 --output？（Did you mean --output?）",
                        "--serviceplan.limits.tiem：是否為 --serviceplan.limits.time？（Did you mean --serviceplan.limits.time?）");
    }

    @Test
    void nearestCommandIsAskedFor() {
        assertThat(told("nigthly", "--inbox", "in"))
                .containsExactly("不認得的參數：nigthly --inbox in", "nigthly：是否為 nightly？（Did you mean nightly?）");
        assertThat(told("config", "chek")).containsExactly("不認得的參數：chek", "chek：是否為 check？（Did you mean check?）");
    }

    @Test
    void optionOfAnotherCommandIsNotAskedFor() {
        assertThat(told("status", "--inbox=in")).containsExactly("不認得的參數：--inbox=in");
    }
}
