package org.serviceplan.batch.inspect;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

import org.serviceplan.batch.preparation.LimitCheck;
import org.serviceplan.batch.program.PropertyCommand;
import org.serviceplan.batch.program.UsageException;
import org.serviceplan.batch.settings.DataFiles;
import org.serviceplan.batch.settings.FaultyDataFileException;
import org.serviceplan.batch.settings.ReadingSettings;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult.Status;
import org.serviceplan.model.framework.PlanFrameworks;

/** The inspect command: reads workbooks and says what the nightly job would make of them. */
@Command(
        name = "inspect",
        description = {
            "檢視活頁簿：列出每日作業會收錄的內容與檢核結果，不需要資料庫。",
            "",
            "詞彙、名冊與各項上限（--serviceplan.limits.file-size 等）亦可用 Spring 屬性或環境變數設定，與夜間作業相同。",
            "結束狀態：0 全部可收錄；1 至少一個退件；2 用法錯誤。"
        },
        exitCodeOnExecutionException = CommandLine.ExitCode.USAGE,
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n",
        parameterListHeading = "%n參數：%n")
public final class InspectCommand extends PropertyCommand {
    private static final int ALL_ACCEPTED = 0;
    private static final int SOME_REJECTED = 1;
    private static final int NOT_WRITTEN = 2;

    @Option(names = "--format", paramLabel = "格式", description = "text（預設，供閱讀）或 ndjson（供程式，每檔一行）")
    private String format = "text";

    @Option(names = "--vocabulary", paramLabel = "檔案", description = "詞彙檔：每行「類別,詞」，增加（類別前加 - 為刪除）欄名等用詞，或調整檢核結果的等級")
    private @Nullable String vocabulary;

    @Option(names = "--roster", paramLabel = "檔案", description = "機關名冊，取代內建的 19 個榮民服務處")
    private @Nullable String roster;

    @Option(names = "--last", paramLabel = "檔案", description = "去年的附件一（可重複；也可以是資料夾），用以核對今年的附件一；本身不檢視")
    private List<Path> lastYear = List.of();

    @Parameters(paramLabel = "檔案或資料夾", arity = "1..*", description = "活頁簿，或其所在的資料夾（含子資料夾）")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        InspectionWriter writer = writer();
        requireReadable(paths);
        requireReadable(lastYear);
        boolean rejected = false;
        for (InspectedFile file : new Inspection(importer()).inspect(paths, lastYear)) {
            if (!written(file, writer)) {
                return NOT_WRITTEN;
            }
            rejected |= file.status() == Status.REJECTED;
        }
        return rejected ? SOME_REJECTED : ALL_ACCEPTED;
    }

    private void requireReadable(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw usage("檔案或資料夾不存在或無法讀取：" + path);
            }
        }
    }

    private AnnexImporter importer() {
        List<String> properties = settings();
        if (!isAnythingSet(properties)) {
            return AnnexImporter.standard();
        }
        try {
            ReadingSettings settings = ReadingSettings.of(environment(properties));
            return AnnexImporter.of(
                    DataFiles.roster(settings.roster()),
                    PlanFrameworks.standard(),
                    DataFiles.vocabulary(settings.vocabulary()),
                    LimitCheck.require(settings));
        } catch (FaultyDataFileException | UsageException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private List<String> settings() {
        List<String> properties = new ArrayList<>();
        add(properties, "vocabulary", vocabulary);
        add(properties, "roster", roster);
        properties.addAll(properties());
        return properties;
    }

    /** Writes a file's line, unless whoever reads our output has gone: {@code inspect … | head}. */
    private boolean written(InspectedFile file, InspectionWriter writer) {
        try {
            writer.write(file);
            return true;
        } catch (IOException | JacksonException e) {
            err().println("檢視結果無法完整寫出：輸出端已關閉或無法寫入。");
            return false;
        }
    }

    private InspectionWriter writer() {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "text" -> new TextWriter(out());
            case "ndjson" -> new NdjsonWriter(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
            default -> throw usage("不認得的格式：" + format + "。請用 text 或 ndjson。");
        };
    }
}
