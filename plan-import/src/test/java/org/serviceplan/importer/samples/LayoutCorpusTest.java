package org.serviceplan.importer.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.Annex;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.WorkbookFormat;
import org.serviceplan.model.text.LayoutText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** However an office lays its plan out, the same annex comes out of it: the two published plans, in hundreds of mixed layouts. */
class LayoutCorpusTest {
    private static final int MIXES = 240;
    private static final double OFTEN = 0.3;
    private static final double IN_FORM = 0.3;
    private static final List<SampleAnnex> PLANS = PublishedAnnexes.all();

    /** Where alone a file says whose an annex is and for which year. */
    private enum Place {
        TITLE,
        SHEET,
        FILE,
        FOLDER
    }

    /** One way to lay a plan out. */
    private record Mix(int number, SampleAnnex annex, Layout layout, Place place) {

        static Mix of(int number) {
            Dice dice = Dice.of(number, "mix");
            ItemShape shape = dice.oneOf(ItemShape.values());
            Layout layout = Layout.of(List.of(shape), dice)
                    .withFormat(dice.oneOf(WorkbookFormat.XLSX, WorkbookFormat.XLS, WorkbookFormat.ODS))
                    .withItems(dice.oneOf(Numbering.CHINESE, Numbering.BRACKETED, Numbering.DIGITS, Numbering.SPACED))
                    .withQuirks(quirks(dice));
            Place place = dice.oneOf(Place.values());
            SampleAnnex plan = PLANS.get(number % PLANS.size());
            Form form = dice.chance(IN_FORM) ? Form.TABLE : dice.oneOf(Form.values());
            Layout fitting = fitting(plan, layout, form);
            return new Mix(
                    number,
                    told(plan, place, fitting),
                    place == Place.SHEET ? fitting.withPacking(Packing.FILES).with(Quirk.NAMED_SHEETS) : fitting,
                    place);
        }

        /** The layout in a form, without what cannot be in it; as it is where it cannot have this form. */
        private static Layout fitting(SampleAnnex plan, Layout layout, Form form) {
            return switch (form) {
                case TABLE, TWO_SHEETS -> layout.withForm(form);
                case BOTH_ANNEXES -> plan.kind() == AnnexKind.MEASURES ? layout.withForm(form) : layout;
                case TURNED -> layout.shape() == ItemShape.BANNER ? layout : turned(layout);
                case TABS, COMMAS -> inText(layout.withForm(form));
                case SPACES ->
                    layout.shape() == ItemShape.ONE_CELL || plan.kind() == AnnexKind.OUTCOMES
                            ? layout
                            : inText(layout.withForm(form).withWrapAt(0).withUnitSeparator("、"));
            };
        }

        /** What stands between rows or under them has no place between columns. */
        private static Layout turned(Layout layout) {
            return layout.withForm(Form.TURNED)
                    .withPageRows(0)
                    .withSignOff(false)
                    .withGroupedHead(false)
                    .without(Quirk.SPLIT_HEAD)
                    .without(Quirk.TALL_HEAD)
                    .without(Quirk.LEGENDS)
                    .without(Quirk.HIDDEN_ROWS)
                    .without(Quirk.TITLE_BELOW);
        }

        /** Texts have no merged cells, so that each head is one word over one column. */
        private static Layout inText(Layout layout) {
            return layout.withGroupedHead(false)
                    .withSpacing(layout.spacing() % 2)
                    .without(Quirk.SPLIT_HEAD)
                    .without(Quirk.TALL_HEAD)
                    .without(Quirk.PAIRED_MEASURE)
                    .without(Quirk.SPREAD_TITLE);
        }

        private static Set<Quirk> quirks(Dice dice) {
            Set<Quirk> quirks = EnumSet.noneOf(Quirk.class);
            Stream.of(Quirk.values()).filter(quirk -> dice.chance(OFTEN)).forEach(quirks::add);
            quirks.remove(Quirk.NAMED_SHEETS);
            return quirks;
        }

        private static SampleAnnex told(SampleAnnex annex, Place place, Layout layout) {
            SampleAnnex shared = layout.shape() != ItemShape.ONE_CELL
                    ? annex
                    : annex.withItems(annex.items().stream()
                            .map(item -> inOneCell(item, layout))
                            .toList());
            return place == Place.TITLE ? shared : shared.withTitleOffice("").withYearInTitle(false);
        }

        /** Measures of one cell share their units, and nobody can tell their numbers from equal ones inside an outcome. */
        private static SampleItem inOneCell(SampleItem item, Layout layout) {
            boolean ambiguous =
                    layout.measures() == Numbering.DIGITS || layout.measures() == Numbering.DIGITS_AND_COMMA;
            return item.withMeasures(item.withSharedUnits().measures().stream()
                    .map(measure -> ambiguous && measure.outcome().startsWith("1.")
                            ? measure.withOutcome("計1萬2,083人次參與。")
                            : measure)
                    .toList());
        }

        Draft draft() {
            return new Draft("", "", List.of(annex), layout, Draft.Content.WHOLE);
        }

        String path() {
            String named = annex.year() + "年度" + annex.office().name();
            return switch (place) {
                        case TITLE, SHEET -> "收件/附件";
                        case FILE -> "收件/" + named;
                        case FOLDER -> named + "/附件";
                    }
                    + layout.extension();
        }

        @Override
        public String toString() {
            return number + " " + annex.kind() + " " + place + " " + layout;
        }
    }

    static Stream<Mix> mixes() {
        return IntStream.range(0, MIXES).mapToObj(Mix::of);
    }

    @ParameterizedTest
    @MethodSource("mixes")
    void samePlanComesOutOfEveryLayout(Mix mix) throws IOException {
        ImportResult result = read(mix.draft(), mix.path());

        assertSame(
                result.annexes().stream()
                        .flatMap(imported -> read(imported.annex()).stream())
                        .toList(),
                meant(mix.annex(), mix.layout()),
                result);
        assertThat(result.status()).isEqualTo(ImportResult.Status.ACCEPTED);
    }

    @Test
    void everyFormMeetsEveryShapeThatItCanHave() {
        Set<List<?>> met = new HashSet<>();
        mixes().forEach(mix -> met.add(List.of(mix.layout().form(), mix.layout().shape())));
        assertThat(met).hasSize(Form.values().length * ItemShape.values().length - 2);
    }

    @Test
    void everyTwoQuirksMeet() {
        Set<Set<Quirk>> met = new HashSet<>();
        mixes().forEach(mix -> mix.layout()
                .quirks()
                .forEach(one -> mix.layout().quirks().forEach(other -> met.add(EnumSet.of(one, other)))));
        int quirks = Quirk.values().length;
        assertThat(met).hasSize(quirks * (quirks + 1) / 2);
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void annexesOfSeveralOfficesAndYearsStayApart(Packing packing) throws IOException {
        for (ItemShape shape : List.of(ItemShape.MERGED, ItemShape.CONTINUED, ItemShape.REPEATED, ItemShape.BANNER)) {
            Layout layout = Layout.of(List.of(shape), Dice.of(3, shape))
                    .withPacking(packing)
                    .withQuirks(Set.of());
            ImportResult result = read(new Draft("", "", PLANS, layout, Draft.Content.WHOLE), "附件.xlsx");

            assertSame(
                    result.annexes().stream()
                            .flatMap(imported -> read(imported.annex()).stream())
                            .toList(),
                    PLANS.stream()
                            .flatMap(annex -> meant(annex, layout).stream())
                            .toList(),
                    result);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemShape.class,
            names = {"MERGED", "CONTINUED", "REPEATED", "ONE_CELL"})
    void annexesSideBySideOnOneSheetStayApart(ItemShape shape) throws IOException {
        for (int first = 0; first < PLANS.size(); first += 2) {
            Layout layout = Layout.of(List.of(shape), Dice.of(first, "side by side"))
                    .withNumberColumn(true)
                    .withGroupedHead(false)
                    .withFormat(first == 0 ? WorkbookFormat.XLSX : WorkbookFormat.ODS)
                    .withQuirks(Set.of());
            List<SampleAnnex> both = Stream.of(PLANS.get(first), PLANS.get(first + 1))
                    .map(annex -> Mix.told(annex, Place.TITLE, layout))
                    .toList();
            ImportResult result = AnnexImporter.standard()
                    .read(SampleWriter.write(List.of(sideBySide(both, layout)), layout), "附件.xlsx");

            assertSame(
                    result.annexes().stream()
                            .flatMap(imported -> read(imported.annex()).stream())
                            .toList(),
                    both.stream()
                            .flatMap(annex -> meant(annex, layout).stream())
                            .toList(),
                    result);
        }
    }

    /** The first annex, and from the column after the next the second. */
    private static SampleSheet sideBySide(List<SampleAnnex> annexes, Layout layout) {
        SampleSheet left = new SampleSheet("附件", false);
        new AnnexPen(left, annexes.get(0), layout).draw();
        int width = left.rows().stream().mapToInt(List::size).max().orElseThrow() + 1;
        SampleSheet right = new SampleSheet("附件", false);
        new AnnexPen(right, annexes.get(1), layout.withLeft(layout.left() + width)).draw();
        SampleSheet both = new SampleSheet("附件", false);
        for (int r = 0; r < Math.max(left.rows().size(), right.rows().size()); r++) {
            List<String> row =
                    new ArrayList<>(r < left.rows().size() ? left.rows().get(r) : List.of());
            while (row.size() < width) {
                row.add("");
            }
            row.addAll(
                    r < right.rows().size() && right.rows().get(r).size() > width
                            ? right.rows()
                                    .get(r)
                                    .subList(width, right.rows().get(r).size())
                            : List.of());
            both.add(row);
        }
        both.merges().addAll(left.merges());
        both.merges().addAll(right.merges());
        return both;
    }

    /** Items and measures as lines of one column, or of one cell; units and deadlines have no place there. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void samePlanComesOutOfOneColumnOfText(boolean inOneCell) throws IOException {
        for (SampleAnnex plan : List.of(PLANS.get(0), PLANS.get(2))) {
            List<String> text = new ArrayList<>();
            for (SampleItem item : plan.items()) {
                text.add(Numbering.CHINESE.mark(item.number()) + item.heading());
                item.measures()
                        .forEach(measure -> text.add(Numbering.BRACKETED.mark(measure.number()) + measure.text()));
            }
            SampleSheet sheet = new SampleSheet("計畫", false);
            sheet.add(List.of(plan.office().name() + plan.year() + "年度提升政府服務效能執行計畫"));
            if (inOneCell) {
                sheet.add(List.of(String.join("\n", text)));
            } else {
                text.forEach(line -> sheet.add(List.of(line)));
            }
            ImportResult result = AnnexImporter.standard().read(XlsxSample.bytes(List.of(sheet)), "計畫.xlsx");

            assertThat(result.allFindings().countByCode())
                    .containsKeys(FindingType.NO_TABLE.code(), FindingType.MISSING_DEADLINE_COLUMN.code());
            assertThat(result.annexes().get(0).annex().items())
                    .extracting(PlanItem::ordinal, PlanItem::heading, item -> item.measures().stream()
                            .map(measure -> measure.ordinal() + measure.text())
                            .toList())
                    .containsExactlyElementsOf(plan.items().stream()
                            .map(item -> tuple(
                                    item.number(),
                                    item.heading(),
                                    item.measures().stream()
                                            .map(measure -> measure.number() + measure.text())
                                            .toList()))
                            .toList());
        }
    }

    /** 一、 (一) 1. (1) A. (A): an item, its measures, and all that stands below them. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n||", "one column"})
    void sixLevelsOfNumbersAreItemMeasureAndItsText(String between) throws IOException {
        List<String> below = List.of("一般服務：", "1.櫃檯：", "(1)引導：", "A.志工：", "(A)每日二人。", "(B)假日一人。", "2.電話。");
        boolean outline = between.equals("one column");
        SampleSheet sheet = new SampleSheet("附件一", false);
        sheet.add(List.of("花蓮縣榮民服務處112年度提升政府服務效能具體作法"));
        if (!outline) {
            sheet.add(List.of("項次", "實施要項", "具體作法"));
        }
        for (SampleItem item : PLANS.get(0).items()) {
            List<String> lines = new ArrayList<>(below);
            lines.set(0, "(一)" + below.get(0));
            lines.add("(二)專案服務。");
            String number = Numbering.CHINESE.bare(item.number());
            if (outline) {
                sheet.add(List.of(number + "、" + item.heading()));
                lines.forEach(line -> sheet.add(List.of(line)));
            } else if (between.equals("\n")) {
                sheet.add(List.of(number, item.heading(), String.join("\n", lines)));
            } else {
                sheet.add(List.of(number, item.heading(), lines.get(0)));
                lines.subList(1, lines.size()).forEach(line -> sheet.add(List.of("", "", line)));
            }
        }
        Annex annex = AnnexImporter.standard()
                .read(XlsxSample.bytes(List.of(sheet)), "附件一.xlsx")
                .annexes()
                .get(0)
                .annex();
        assertThat(annex.items()).hasSize(6).allSatisfy(item -> assertThat(item.measures())
                .extracting(Measure::ordinal, Measure::text)
                .containsExactly(tuple(1, String.join("", below)), tuple(2, "專案服務。")));
    }

    /** What a clerk does to one table in the course of a year: everything at once, and the title at last below. */
    @ParameterizedTest
    @EnumSource(
            value = WorkbookFormat.class,
            names = {"XLSX", "XLS", "ODS"})
    void oneTableOfBothAnnexesWithAHeadOfThreeRowsIsReadInEveryFormat(WorkbookFormat format) throws IOException {
        List<SampleItem> items = PLANS.get(0).items();
        SampleSheet sheet = new SampleSheet("工作表1", false);
        sheet.add(List.of("附件一、附件二"));
        threeRowsOfHeads(sheet);
        sheet.add(List.of("", "", "（一項一列）", "（可複選）", "（年月日）"));
        sheet.add(List.of("一", items.get(0).heading(), "一、建立標準作業，", "－", "持續辦理", "計3場次。", "滿意度高。"));
        sheet.add(List.of("", "", "以維一致。"));
        sheet.add(List.of());
        sheet.hiddenRows().add(sheet.add(List.of("", "", "二、辦理訓練。", "志工", "", "", "尚在辦理。")));
        sheet.add(List.of("", "", "續下頁"));
        threeRowsOfHeads(sheet);
        sheet.add(List.of("二", items.get(1).heading(), "一、每年至少3場次。", "總務\n就醫", "2023年12月31日", "共計4場次。", ""));
        sheet.add(List.of("", "", "以下空白"));
        sheet.add(List.of("備註：", "", "逐季檢討。"));
        sheet.add(List.of("承辦人：", "", "", "單位主管："));
        sheet.add(List.of());
        int title = sheet.add(List.of("花蓮縣榮民服務處2023年度提升政府服務效能具體作法及執行成效"));
        sheet.merge(title, title, 0, 6);
        Layout layout =
                Layout.of(List.of(ItemShape.CONTINUED), Dice.of(1, "format")).withFormat(format);
        ImportResult result = AnnexImporter.standard().read(SampleWriter.write(List.of(sheet), layout), "附件.bin");

        assertThat(result.annexes().stream()
                        .flatMap(imported -> read(imported.annex()).stream())
                        .toList())
                .containsExactly(
                        "MEASURES HUA 112",
                        "1 " + items.get(0).heading(),
                        "1|建立標準作業，以維一致。|[]|ONGOING 持續辦理|[]|-",
                        "2|辦理訓練。|[志工]|ONGOING 持續辦理|[]|-",
                        "2 " + items.get(1).heading(),
                        "1|每年至少3場次。|[總務, 就醫]|BY_DATE 2023年12月31日|" + Target.findAll("每年至少3場次。") + "|-",
                        "OUTCOMES HUA 112",
                        "1 " + items.get(0).heading(),
                        "1|建立標準作業，以維一致。|[]|-|[]|計3場次。滿意度高。",
                        "2|辦理訓練。|[志工]|-|[]|尚在辦理。",
                        "2 " + items.get(1).heading(),
                        "1|每年至少3場次。|[總務, 就醫]|-|[]|共計4場次。");
        assertThat(result.status()).isEqualTo(ImportResult.Status.ACCEPTED);
        assertThat(result.allFindings().countByCode())
                .containsOnlyKeys(
                        FindingType.YEAR_GREGORIAN.code(),
                        FindingType.BOTH_ANNEXES_IN_ONE_TABLE.code(),
                        FindingType.HIDDEN_ROWS_READ.code(),
                        FindingType.MISSING_ITEM.code());
    }

    private static void threeRowsOfHeads(SampleSheet sheet) {
        int first = sheet.add(List.of("項次", "實施要項", "計畫", "", "", "成果", ""));
        sheet.add(List.of("", "", "具體作法", "分工與進度", "", "執行成效", ""));
        sheet.add(List.of("", "", "", "負責業參", "完成期限", "量化", "質化"));
        List.of(0, 1).forEach(column -> sheet.merge(first, first + 2, column, column));
        sheet.merge(first, first, 2, 4);
        sheet.merge(first, first, 5, 6);
        sheet.merge(first + 1, first + 2, 2, 2);
        sheet.merge(first + 1, first + 1, 3, 4);
        sheet.merge(first + 1, first + 1, 5, 6);
    }

    /** The whole of both would fill pages; the first line that differs says enough. */
    private static void assertSame(List<String> read, List<String> meant, ImportResult result) {
        int line = 0;
        while (line < Math.min(read.size(), meant.size()) && read.get(line).equals(meant.get(line))) {
            line++;
        }
        assertThat(read.stream().skip(line).findFirst())
                .as("line %d %s", line, result.allFindings().countByCode())
                .isEqualTo(meant.stream().skip(line).findFirst());
    }

    private static ImportResult read(Draft draft, String path) throws IOException {
        return AnnexImporter.standard().read(SampleWriter.write(draft), path);
    }

    private static List<String> read(Annex annex) {
        List<String> lines = new ArrayList<>();
        lines.add(annex.kind() + " "
                + (annex.office() == null ? "-" : annex.office().code()) + " " + annex.year());
        for (PlanItem item : annex.items()) {
            lines.add(item.ordinal() + " " + item.heading());
            item.measures().forEach(measure -> lines.add(read(measure)));
        }
        return lines;
    }

    private static String read(Measure measure) {
        String deadline = measure.deadline() == null
                ? "-"
                : measure.deadline().kind() + " " + measure.deadline().text();
        String outcome = measure.outcome() == null ? "-" : measure.outcome().text();
        return String.join(
                "|",
                String.valueOf(measure.ordinal()),
                measure.text(),
                measure.units().stream().map(unit -> unit.name()).toList().toString(),
                deadline,
                measure.targets().toString(),
                outcome);
    }

    /** The lines of the annex, and where its table reports as well, of what it reports. */
    private static List<String> meant(SampleAnnex annex, Layout layout) {
        if (layout.form() != Form.BOTH_ANNEXES) {
            return meant(annex, annex.kind(), layout);
        }
        List<String> lines = new ArrayList<>(meant(annex, AnnexKind.MEASURES, layout));
        lines.addAll(meant(annex, AnnexKind.OUTCOMES, layout));
        return lines;
    }

    private static List<String> meant(SampleAnnex annex, AnnexKind kind, Layout layout) {
        List<String> lines = new ArrayList<>();
        lines.add(kind + " " + annex.office().code() + " " + annex.year());
        for (SampleItem item : annex.items()) {
            lines.add(item.number() + " " + item.heading());
            for (int m = 0; m < item.measures().size(); m++) {
                int position = m + 1;
                SampleMeasure measure = item.measures().get(m);
                int ordinal = layout.measures() == Numbering.NONE ? position : measure.number();
                lines.add(meant(
                        kind,
                        item,
                        measure,
                        ordinal,
                        kind == AnnexKind.MEASURES || layout.form() == Form.BOTH_ANNEXES));
            }
        }
        return lines;
    }

    private static String meant(AnnexKind kind, SampleItem item, SampleMeasure measure, int ordinal, boolean units) {
        boolean plans = kind == AnnexKind.MEASURES;
        return String.join(
                "|",
                String.valueOf(ordinal),
                measure.text(),
                units ? measure.units().toString() : "[]",
                plans ? item.deadlineKind() + " " + item.deadline() : "-",
                plans ? Target.findAll(measure.text()).toString() : "[]",
                plans ? "-" : LayoutText.joined(measure.outcome()));
    }
}
