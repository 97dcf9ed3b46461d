package org.serviceplan.batch.nightly;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.serviceplan.batch.program.DatabaseCommand;
import org.serviceplan.batch.program.ExitStatus;
import org.serviceplan.batch.program.ShortLife;

/** The nightly command: its options become properties, which may come from elsewhere as well. */
@Command(
        name = "nightly",
        description = {
            "收錄收件匣內的活頁簿，並發布全國比較報表。",
            "",
            "各選項亦可用 Spring 屬性（serviceplan.inbox 等）或環境變數（SERVICEPLAN_INBOX 等）設定；"
                    + "外部資料庫以 --spring.datasource.url、username、password 指定。",
            "結束狀態：0 已發布；1 已發布但有退件或逾期（須加 --strict）；2 用法錯誤；3 另一次執行進行中；5 失敗，未發布。"
        },
        exitCodeOnExecutionException = ExitStatus.FAILED,
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class NightlyCommand extends DatabaseCommand {
    @Option(names = "--inbox", paramLabel = "資料夾", description = "收件匣：各處繳交的活頁簿，可有收文登記 收文.csv；只讀取，不更動")
    private @Nullable String inbox;

    @Option(names = "--output", paramLabel = "資料夾", description = "報表發布在其下的 <年度>/<執行編號>，<年度>/latest 指向最新者")
    private @Nullable String output;

    @Option(names = "--year", paramLabel = "年度", description = "比較的民國年度，例如 112 或 110-112（預設為已收錄附件一的最近年度）")
    private @Nullable String year;

    @Option(names = "--as-of", paramLabel = "時間", description = "繳交狀態的基準時間，ISO 8601（預設為現在）；之後收到的不列入")
    private @Nullable String asOf;

    @Option(names = "--pairings", paramLabel = "檔案", description = "主題指定檔（CSV）：本會指定哪些具體作法相同或不同，優先於文字比對")
    private @Nullable String pairings;

    @Option(
            names = "--workers",
            paramLabel = "數目",
            description = "同時讀取收件匣的份數，1 至 16（預設 2），或 remote：由各主機的工作程序（worker）讀取；結果不因此而異")
    private @Nullable String workers;

    @Option(
            names = "--files",
            paramLabel = "方式",
            description = "以 --workers remote 執行時，檔案如何交給工作程序：shared 共用資料夾（預設）、database 經由資料庫")
    private @Nullable String files;

    @Option(names = "--vocabulary", paramLabel = "檔案", description = "詞彙檔：每行「類別,詞」，增加（類別前加 - 為刪除）欄名等用詞，或調整檢核結果的等級")
    private @Nullable String vocabulary;

    @Option(names = "--roster", paramLabel = "檔案", description = "機關名冊，取代內建的 19 個榮民服務處")
    private @Nullable String roster;

    @Option(names = "--strict", description = "有退件或逾期時，以狀態 1 結束")
    private boolean strict;

    @Override
    public Integer call() {
        NightlyProgram program = new NightlyProgram(settings(), isVerbose());
        ShortLife.announce();
        return program.run();
    }

    private List<String> settings() {
        List<String> properties = new ArrayList<>();
        add(properties, "inbox", inbox);
        add(properties, "output", output);
        add(properties, "year", year);
        add(properties, "as-of", asOf);
        add(properties, "pairings", pairings);
        add(properties, "workers", workers);
        add(properties, "remote.files", files);
        add(properties, "vocabulary", vocabulary);
        add(properties, "roster", roster);
        add(properties, "strict", strict ? "true" : null);
        properties.addAll(properties());
        return properties;
    }
}
