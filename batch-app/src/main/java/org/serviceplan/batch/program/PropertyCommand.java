package org.serviceplan.batch.program;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command that works on the database. It understands where the embedded database lies, and any Spring property as
 * {@code --name.of.property=value}. A superclass and no mixin: picocli passes over what a mixin would keep of the command line.
 */
public abstract class PropertyCommand implements Callable<Integer> {
    private static final Pattern PROPERTY =
            Pattern.compile("--[A-Za-z][\\w-]*(?:[.\\[][\\w.\\[\\]-]+)(?:=.*)?", Pattern.DOTALL);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "資料夾", description = "未指定外部資料庫時，內嵌 PostgreSQL 的資料夾（預設 ./serviceplan-data）")
    private @Nullable String data;

    @Option(names = "--verbose", description = "顯示詳細訊息與錯誤堆疊")
    private boolean verbose;

    @Unmatched
    private List<String> others = new ArrayList<>();

    /** Whether the person wants to see details. */
    protected final boolean isVerbose() {
        return verbose;
    }

    /**
     * The properties given, as Spring reads them.
     *
     * @throws UnmatchedArgumentException if anything on the command line is neither an option nor a property
     */
    protected final List<String> properties() {
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
    protected static void add(List<String> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.add("--serviceplan." + name + "=" + value);
        }
    }

    /** Starts what a configuration says with the properties given, and works with it; the result is the exit status. */
    protected final int with(Class<?> configuration, ToIntFunction<ApplicationContext> work) {
        return new OperatorProgram(configuration, properties(), verbose).run(work);
    }

    /** Where the command's result goes. */
    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** What to throw where an option makes no sense. */
    protected final ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
