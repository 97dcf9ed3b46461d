package org.serviceplan.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What every command that works on the database understands: where the embedded database lies, and any Spring property as
 * {@code --name.of.property=value}.
 */
public final class PropertyOptions {
    private static final Pattern PROPERTY =
            Pattern.compile("--[A-Za-z][\\w-]*(?:[.\\[][\\w.\\[\\]-]+)(?:=.*)?", Pattern.DOTALL);

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "資料夾", description = "未指定外部資料庫時，內嵌 PostgreSQL 的資料夾（預設 ./serviceplan-data）")
    private @Nullable String data;

    @Option(names = "--verbose", description = "顯示詳細訊息與錯誤堆疊")
    private boolean verbose;

    /** Whether the person wants to see details. */
    public boolean isVerbose() {
        return verbose;
    }

    /**
     * The properties given, as Spring reads them.
     *
     * @param others what the command line has besides options; the command keeps it, since picocli passes over what a mixin would
     * @throws UnmatchedArgumentException if anything on the command line is neither an option nor a property
     */
    public List<String> properties(List<String> others) {
        List<String> unknown = others.stream()
                .filter(other -> !PROPERTY.matcher(other).matches())
                .toList();
        if (!unknown.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), unknown);
        }
        List<String> properties = new ArrayList<>();
        add(properties, "data", data);
        properties.addAll(others);
        return properties;
    }

    /** Adds an option as the property of our own that it stands for, where it was given. */
    public static void add(List<String> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.add("--serviceplan." + name + "=" + value);
        }
    }
}
