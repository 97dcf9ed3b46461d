package org.serviceplan.batch.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.serviceplan.batch.settings.DataFiles;
import org.serviceplan.batch.settings.FaultyDataFileException;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportedAnnex;
import org.serviceplan.importer.form.AnnexForm;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.text.UnparsableTextException;

/** The template command: a workbook for an office to fill in, with last year's measures where a file is given. */
@Command(
        name = "template",
        description = {"產製空白附件活頁簿供填報；可帶入去年附件一的具體作法。", "結束狀態：0 已產製；2 用法錯誤。"},
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class TemplateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(names = "--office", required = true, paramLabel = "機關", description = "機關代碼或名稱，例如 HUA 或 花蓮縣")
    private String office = "";

    @Option(names = "--year", required = true, paramLabel = "年度", description = "民國年度，例如 113")
    private String year = "";

    @Option(names = "--from", paramLabel = "檔案", description = "去年的附件一；其具體作法、負責業參與完成期限一併帶入")
    private @Nullable Path from;

    @Option(names = "--vocabulary", paramLabel = "檔案", description = "詞彙檔，用以讀取去年的檔案；其中的負責業參列入清單")
    private @Nullable Path vocabulary;

    @Option(names = "--roster", paramLabel = "檔案", description = "機關名冊，取代內建的 19 個榮民服務處")
    private @Nullable Path roster;

    @Option(names = "--output", paramLabel = "檔案", description = "產製的 .xlsx（預設為 <年度>年度<機關>附件.xlsx）；不覆寫既有檔案")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        try {
            return write(DataFiles.roster(roster), DataFiles.vocabulary(vocabulary));
        } catch (FaultyDataFileException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private int write(OfficeRoster offices, Vocabulary words) throws IOException {
        Office whose = office(offices);
        MinguoYear when = year();
        Path target = output == null ? Path.of(when + "年度" + whose.name() + "附件.xlsx") : output;
        if (Files.exists(target)) {
            throw usage("檔案已存在，不予覆寫：" + target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw usage("資料夾不存在：" + target);
        }
        AnnexForm form = AnnexForm.blank(whose, when).offering(words.unitNames());
        AnnexImporter importer = AnnexImporter.of(offices, PlanFrameworks.standard(), words);
        AnnexForm filled = from == null ? form : form.prefilledFrom(earlier(importer, from, whose, when));
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            filled.write(out);
        }
        spec.commandLine().getOut().println("已產製：" + target);
        return 0;
    }

    private Office office(OfficeRoster offices) {
        return offices.offices().stream()
                .filter(candidate -> candidate.code().value().equalsIgnoreCase(office.strip()))
                .findFirst()
                .or(() -> offices.find(office))
                .or(() -> offices.findByPlace(office))
                .orElseThrow(() -> usage("機關名冊內沒有：" + office));
    }

    private MinguoYear year() {
        try {
            return MinguoYear.parse(year);
        } catch (UnparsableTextException e) {
            throw usage("不是民國年度：" + year + "。請填寫例如 113。");
        }
    }

    /** The newest annex 1 in the file from before the year. */
    private MeasuresAnnex earlier(AnnexImporter importer, Path file, Office whose, MinguoYear when) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw usage("檔案不存在或無法讀取：" + file);
        }
        Optional<MeasuresAnnex> found = importer.read(file, file.toString()).annexes().stream()
                .map(ImportedAnnex::annex)
                .filter(annex -> whose.equals(annex.office()))
                .filter(MeasuresAnnex.class::isInstance)
                .map(MeasuresAnnex.class::cast)
                .filter(annex -> annex.year() != null && annex.year().compareTo(when) < 0)
                .max(Comparator.comparing(annex -> Objects.requireNonNull(annex.year())));
        return found.orElseThrow(() -> usage("檔案內找不到" + whose.name() + when + "年以前的附件一：" + file));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
