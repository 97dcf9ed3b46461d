package org.serviceplan.batch.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;

/** A command that works on the database, and understands where the embedded one lies. */
public abstract class DatabaseCommand extends PropertyCommand {
    @Option(names = "--data", paramLabel = "資料夾", description = "未指定外部資料庫時，內嵌 PostgreSQL 的資料夾（預設 ./serviceplan-data）")
    private @Nullable String data;

    @Option(names = "--verbose", description = "顯示詳細訊息與錯誤堆疊")
    private boolean verbose;

    /** Whether the person wants to see details. */
    protected final boolean isVerbose() {
        return verbose;
    }

    @Override
    protected final List<String> properties() {
        List<String> properties = new ArrayList<>();
        add(properties, "data", data);
        properties.addAll(super.properties());
        return properties;
    }

    /** Starts what a configuration says with the properties given, and works with it; the result is the exit status. */
    protected final int with(Class<?> configuration, ToIntFunction<ApplicationContext> work) {
        return new OperatorProgram(configuration, properties(), verbose).run(work);
    }
}
