package org.serviceplan.batch.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.serviceplan.batch.settings.YearRange;
import org.serviceplan.importer.samples.ItemShape;
import org.serviceplan.importer.samples.SampleInbox;
import org.serviceplan.importer.samples.SampleOptions;

/** The samples command: a synthetic inbox for demonstrations and load tests. */
@Command(
        name = "samples",
        description = {"產製合成的收件匣（內容均為虛構，並已標示），供展示與壓力測試；相同的種子產製相同的檔案。", "結束狀態：0 已產製；2 用法錯誤。"},
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class SamplesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "資料夾",
            description = "空的或尚不存在的資料夾；收件匣在其下的 inbox，旁附 roster.csv 與 truth.ndjson")
    private Path output = Path.of("");

    @Option(names = "--offices", paramLabel = "數目", description = "機關數（預設 19）；超過名冊的部分為虛構機關")
    private int offices = 19;

    @Option(names = "--years", required = true, paramLabel = "年度", description = "民國年度 91 至 198，例如 112 或 110-112")
    private String years = "";

    @Option(names = "--seed", paramLabel = "種子", description = "亂數種子（預設 1）")
    private long seed = 1;

    @Option(names = "--faulty", paramLabel = "比率", description = "有錯誤的檔案比率，0 至 1（預設 0.1）")
    private double faulty = 0.1;

    @Option(
            names = "--layouts",
            paramLabel = "版面",
            split = ",",
            description = "限定版面，以逗號分隔：MERGED、CONTINUED、REPEATED、ONE_CELL、BANNER（預設全部）")
    private Set<String> layouts = Set.of();

    @Override
    public Integer call() throws IOException {
        SampleOptions options = options();
        if (Files.exists(output) && !isEmptyFolder(output)) {
            throw new ParameterException(spec.commandLine(), "不是空的資料夾：" + output);
        }
        int written = SampleInbox.write(output, options);
        spec.commandLine().getOut().println("已產製 " + written + " 個合成檔案：" + output.resolve("inbox"));
        return 0;
    }

    private SampleOptions options() {
        try {
            YearRange range = YearRange.valueOf(years);
            return new SampleOptions(offices, range.first(), range.last(), seed, faulty, shapes());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "參數不合：請檢查 --years（"
                            + SampleOptions.FIRST_YEAR + " 至 " + SampleOptions.LAST_YEAR
                            + "，更早的年度不寫民國即無法辨識）、--offices、--faulty 與 --layouts。",
                    e);
        }
    }

    private Set<ItemShape> shapes() {
        Set<ItemShape> shapes = EnumSet.noneOf(ItemShape.class);
        layouts.forEach(layout -> shapes.add(ItemShape.valueOf(layout.strip().toUpperCase(Locale.ROOT))));
        return shapes.isEmpty() ? EnumSet.allOf(ItemShape.class) : shapes;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
