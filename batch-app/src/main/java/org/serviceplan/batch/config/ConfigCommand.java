package org.serviceplan.batch.config;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The config command, which has commands of its own. */
@Command(
        name = "config",
        description = "設定相關命令。",
        synopsisHeading = "用法：",
        synopsisSubcommandLabel = "命令",
        commandListHeading = "%n命令：%n",
        optionListHeading = "%n選項：%n",
        subcommands = ConfigCheckCommand.class)
public final class ConfigCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "請指定命令，例如 config check。");
    }
}
