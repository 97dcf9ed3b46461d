package org.serviceplan.batch.config;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.serviceplan.batch.database.DatabaseDescription;
import org.serviceplan.batch.preparation.Preparation;
import org.serviceplan.batch.program.DatabaseCommand;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.settings.UnknownNames;
import org.serviceplan.batch.terminal.TextTable;

/** The config check command: which settings are in force, where each comes from, and whether a night could run with them. */
@Command(
        name = "check",
        description = {"列出生效的設定及其來源，並檢查資料夾、名冊、詞彙、寄信設定與資料庫是否可用。密碼等機密不顯示。", "", "結束狀態：0 可以執行；2 設定有誤；5 資料庫無法使用。"},
        exitCodeOnExecutionException = ExitStatus.FAILED,
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class ConfigCheckCommand extends DatabaseCommand {
    @Option(names = "--no-database", description = "不連線資料庫")
    private boolean noDatabase;

    @Override
    public Integer call() {
        int status = with(SettingsApplication.class, this::settings);
        if (status != ExitStatus.PUBLISHED || noDatabase) {
            return status;
        }
        return with(DatabaseApplication.class, this::database);
    }

    /** They are told with all else that is wrong. */
    @Override
    protected boolean refusesUnknownSettings() {
        return false;
    }

    private int settings(ApplicationContext context) {
        PrintWriter out = out();
        ConfigurableEnvironment environment = (ConfigurableEnvironment) context.getEnvironment();
        Preparation preparation = Preparation.of(environment);
        Settings settings = Settings.of(environment, preparation);
        List<List<String>> rows = settings.known().stream()
                .map(setting -> List.of(setting.name(), setting.source(), setting.shown()))
                .toList();
        TextTable.lines(List.of("設定", "來源", "值"), rows).forEach(out::println);
        List<String> faults = new ArrayList<>(UnknownNames.of(environment).doubts());
        faults.addAll(preparation.faults());
        faults.addAll(OutputCheck.faults(preparation.settings(), preparation.monitoring()));
        faults.forEach(out::println);
        out.println(faults.isEmpty() ? "設定：可以執行。" : "設定：有 " + faults.size() + " 項須更正。");
        out.flush();
        return faults.isEmpty() ? ExitStatus.PUBLISHED : ExitStatus.USAGE;
    }

    private int database(ApplicationContext context) {
        PrintWriter out = out();
        out.println("資料庫：" + context.getBean(DatabaseDescription.class).describe());
        out.flush();
        return ExitStatus.PUBLISHED;
    }
}
