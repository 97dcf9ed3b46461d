package org.serviceplan.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

import org.serviceplan.batch.settings.NearestName;
import org.serviceplan.batch.settings.OwnSetting;

/** What to say of a command line that holds what the command does not know: picocli itself compares but two letters of an option. */
public final class UnknownArguments {
    private static final String SETTING = "--" + OwnSetting.ROOT + ".";

    private UnknownArguments() {}

    /** Lines in Traditional Chinese: all that is not known, then what was most likely meant. */
    public static List<String> explain(UnmatchedArgumentException failure) {
        List<String> unknown = failure.getUnmatched();
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        List<String> lines = new ArrayList<>();
        lines.add("不認得的參數：" + String.join(" ", unknown));
        for (String argument : unknown) {
            String name = argument.split("=", 2)[0];
            nearest(name, command).ifPresent(nearest -> lines.add(name + "：" + NearestName.question(nearest)));
        }
        return lines;
    }

    private static Optional<String> nearest(String name, CommandSpec command) {
        if (name.startsWith(SETTING)) {
            return OwnSetting.nearest(name.substring("--".length())).map("--"::concat);
        }
        Stream<String> known = name.startsWith("-")
                ? command.options().stream().map(option -> option.longestName())
                : command.subcommands().keySet().stream();
        return NearestName.to(name.toLowerCase(Locale.ROOT), known);
    }
}
