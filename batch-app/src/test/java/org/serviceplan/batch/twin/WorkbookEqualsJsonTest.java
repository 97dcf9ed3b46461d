package org.serviceplan.batch.twin;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the workbook says is what {@code comparison.json} says, cell by cell: expected rows are made of the published JSON alone, and
 * compared with what other programs read in the .xlsx and in the .ods.
 */
class WorkbookEqualsJsonTest {
    private static final Map<String, String> STATUSES =
            Map.of("ON_TIME", "準時", "LATE", "逾期", "MISSING", "未繳", "REJECTED", "退件");
    private static final Map<String, String> ATTAINMENTS =
            Map.of("MET", "達成", "NOT_MET", "未達成", "NO_FIGURE", "無數據", "AMBIGUOUS", "待確認");
    private static final Map<String, String> COMPARISONS = Map.of("AT_LEAST", "至少", "AT_MOST", "至多", "EXACTLY", "等於");
    private static final Map<String, String> PERIODS =
            Map.of("YEAR", "每年", "HALF_YEAR", "每半年", "QUARTER", "每季", "MONTH", "每月", "WEEK", "每週");
    private static final Map<String, String> KINDS =
            Map.of("CARRIED", "沿用", "REWORDED", "修改", "NEW", "新增", "DROPPED", "刪除");
    private static final Map<String, String> ANNEXES = Map.of("MEASURES", "附件一", "OUTCOMES", "附件二");
    private static final Map<String, String> SEVERITIES = Map.of("ERROR", "錯誤", "WARNING", "警告", "INFO", "提示");
    private static final Map<String, String> CHANGES = Map.of(
            "RECEIVED", "新收",
            "SENT_BACK", "新退件",
            "CORRECTED", "已補正",
            "REPLACED", "更新",
            "STILL_FAULTY", "仍待補正",
            "WITHDRAWN", "撤回",
            "NEWLY_OVERDUE", "新逾期");
    private static final Map<String, String> ORIGINS = Map.of("REGISTER", "收文登記", "PAIRINGS", "主題指定檔", "FILE", "收件檔案");
    private static final Map<String, String> INDICATORS =
            Map.of("measures", "具體作法數", "quantified", "有量化目標數", "reported", "已填執行成效數");
    /** Of the sheets that do not begin with the year. */
    private static final Map<String, String> FIRST_HEADS =
            Map.of("催報通知", "機關代碼", "主題對照", "主題", "執行註記", "來源", "資料字典", "所在工作表", "核對", "核對項目");

    private static final String NUMERALS = "一二三四五六";

    private static JsonNode json;
    private static Map<Format, ReportTables> books;

    private enum Format {
        XLSX,
        ODS
    }

    @BeforeAll
    static void read() throws IOException {
        Path folder = PublishedCorpus.folder();
        json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("comparison.json")));
        books = Map.of(
                Format.XLSX, ReportTables.ofXlsx(folder.resolve("全國比較報表.xlsx")),
                Format.ODS, ReportTables.ofOds(folder.resolve("全國比較報表.ods")));
    }

    /** Here, because to publish nineteen offices in another JVM once more takes long. */
    @Test
    void bothFormatsReadAlike() throws IOException {
        assertThat(WorkbookTwinTest.assertReadAlike(PublishedCorpus.folder())).isGreaterThan(100_000);
    }

    @ParameterizedTest
    @EnumSource
    void everyAnnexStandsWhereItDoes(Format format) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (int year : years()) {
            for (JsonNode office : json.get("offices")) {
                Map<String, Object> row =
                        row("年度", number(year), "機關代碼", text(office, "code"), "機關", text(office, "name"));
                for (JsonNode annex : office.get("annexes")) {
                    if (annex.get("year").asInt() == year) {
                        row.putAll(annex(annex));
                    }
                }
                expected.add(row);
            }
        }
        assertRows(format, "繳交情形", "年度", expected);
    }

    private static Map<String, Object> annex(JsonNode annex) {
        String name = ANNEXES.get(text(annex, "annex"));
        String received = text(annex, "received");
        LocalDateTime time =
                received.isEmpty() ? null : OffsetDateTime.parse(received).toLocalDateTime();
        Map<String, Object> row = row(
                name + "狀態", STATUSES.get(text(annex, "status")),
                name + "逾期日數", number(annex.get("daysLate").asInt()),
                name + "期限", minguo(LocalDate.parse(text(annex, "due"))),
                name + "期限（西元）", ReportTables.day(text(annex, "due")),
                name + "收件時間", time == null ? "" : time.truncatedTo(ChronoUnit.MINUTES),
                name + "收件日", time == null ? "" : minguo(time.toLocalDate()),
                name + "檔案", text(annex, "file"));
        SEVERITIES.forEach((code, label) ->
                row.put(name + label, number(annex.get("findings").get(code).asInt())));
        return row;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOwedIsChased(Format format) {
        LocalDate today = OffsetDateTime.parse(text(json, "asOf")).toLocalDate();
        List<Map<String, Object>> expected = new ArrayList<>();
        List<Map<String, Object>> letters = new ArrayList<>();
        for (JsonNode office : json.get("offices")) {
            List<JsonNode> owed = list(
                    office.get("annexes"),
                    annex -> text(annex, "status").equals("REJECTED")
                            || (text(annex, "status").equals("MISSING")
                                    && LocalDate.parse(text(annex, "due")).isBefore(today)));
            owed.forEach(annex -> expected.add(row(
                    "年度", number(annex.get("year").asInt()),
                    "機關代碼", text(office, "code"),
                    "附件", ANNEXES.get(text(annex, "annex")),
                    "狀態", STATUSES.get(text(annex, "status")),
                    "期限", ReportTables.day(text(annex, "due")),
                    "逾期日數", number(annex.get("daysLate").asInt()))));
            if (!owed.isEmpty()) {
                letters.add(row(
                        "機關代碼", text(office, "code"),
                        "件數", number(owed.size()),
                        "其中待補正",
                                number(owed.stream()
                                        .filter(annex -> text(annex, "status").equals("REJECTED"))
                                        .count()),
                        "最長逾期日數",
                                number(owed.stream()
                                        .mapToInt(annex -> annex.get("daysLate").asInt())
                                        .max()
                                        .orElseThrow())));
            }
        }
        assertThat(expected).isNotEmpty();
        assertRows(format, "催報", "年度", expected);
        assertRows(format, "催報通知", "機關代碼", letters);
    }

    @ParameterizedTest
    @EnumSource
    void everyItemIsCounted(Format format) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (int year : years()) {
            for (JsonNode office : json.get("offices")) {
                Map<String, Object> row = row("年度", number(year), "機關代碼", text(office, "code"));
                List<JsonNode> items =
                        list(office.get("items"), item -> item.get("year").asInt() == year);
                count(row, items, "measures", "作法");
                count(row, items, "quantified", "量化");
                count(row, items, "reported", "已填");
                row.put("量化率", share(sum(items, "quantified"), sum(items, "measures")));
                row.put("填報率", share(sum(items, "reported"), sum(items, "measures")));
                expected.add(row);
            }
        }
        assertRows(format, "實施要項比較", "年度", expected);
    }

    private static void count(Map<String, Object> row, List<JsonNode> items, String key, String head) {
        for (int item = 1; item <= NUMERALS.length(); item++) {
            row.put(head + NUMERALS.charAt(item - 1), "");
        }
        items.forEach(item -> row.put(
                head + NUMERALS.charAt(item.get("item").asInt() - 1),
                number(item.get(key).asInt())));
        row.put(head + "合計", items.isEmpty() ? "" : number(sum(items, key)));
    }

    @ParameterizedTest
    @EnumSource
    void statisticsAreThoseOfTheCounts(Format format) {
        List<Map<String, Object>> expected = new ArrayList<>();
        List<Map<String, Object>> standings = new ArrayList<>();
        for (int year : years()) {
            for (int item = 1; item <= NUMERALS.length() + 1; item++) {
                for (String indicator : List.of("measures", "quantified", "reported")) {
                    Map<String, Integer> values = values(year, item, indicator);
                    expected.add(statistics(year, indicator, values));
                    values.forEach((office, value) -> standings.add(row(
                            "年度", number(year),
                            "機關代碼", office,
                            "統計項目", INDICATORS.get(indicator),
                            "數值", number(value),
                            "名次",
                                    number(1
                                            + values.values().stream()
                                                    .filter(other -> other > value)
                                                    .count()),
                            "機關數", number(values.size()))));
                }
            }
        }
        assertRows(format, "統計", "年度", expected);
        assertRows(format, "統計明細", "年度", standings);
    }

    /** Offices whose annex 1, and for outcomes annex 2 as well, was accepted; the item beyond the last is all of them. */
    private static Map<String, Integer> values(int year, int item, String indicator) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (JsonNode office : json.get("offices")) {
            boolean counts = list(
                            office.get("annexes"), annex -> annex.get("year").asInt() == year)
                    .stream()
                    .filter(annex ->
                            indicator.equals("reported") || text(annex, "annex").equals("MEASURES"))
                    .allMatch(annex -> Set.of("ON_TIME", "LATE").contains(text(annex, "status")));
            if (counts) {
                values.put(
                        text(office, "code"),
                        sum(
                                list(
                                        office.get("items"),
                                        one -> one.get("year").asInt() == year
                                                && (item > NUMERALS.length()
                                                        || one.get("item").asInt() == item)),
                                indicator));
            }
        }
        return values;
    }

    private static Map<String, Object> statistics(int year, String indicator, Map<String, Integer> values) {
        int[] sorted =
                values.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        int total = IntStream.of(sorted).sum();
        int upper = sorted[sorted.length / 2];
        int lower = sorted[(sorted.length - 1) / 2];
        return row(
                "年度", number(year),
                "統計項目", INDICATORS.get(indicator),
                "機關數", number(sorted.length),
                "全國合計", number(total),
                "平均數",
                        ReportTables.number(BigDecimal.valueOf(total)
                                .divide(BigDecimal.valueOf(sorted.length), 2, RoundingMode.HALF_UP)),
                "中位數", ReportTables.number(BigDecimal.valueOf(lower + upper).divide(BigDecimal.valueOf(2))),
                "最小值", number(sorted[0]),
                "最大值", number(sorted[sorted.length - 1]));
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeHasItsMembers(Format format) {
        List<Map<String, Object>> shared = new ArrayList<>();
        List<Map<String, Object>> members = new ArrayList<>();
        List<Map<String, Object>> own = new ArrayList<>();
        for (JsonNode theme : json.get("themes")) {
            List<JsonNode> all = list(theme.get("members"), member -> true);
            Set<String> offices =
                    all.stream().map(member -> text(member, "office")).collect(Collectors.toSet());
            if (offices.size() == 1) {
                all.forEach(member -> own.add(member(theme, member)));
                continue;
            }
            all.forEach(member -> {
                Map<String, Object> row = member(theme, member);
                row.put("主題", text(theme, "label"));
                row.put("相似度", decimal(member, "score"));
                members.add(row);
            });
            Set<String> ofYear = all.stream()
                    .filter(member ->
                            member.get("year").asInt() == json.get("year").asInt())
                    .map(member -> text(member, "office"))
                    .collect(Collectors.toSet());
            shared.add(row(
                    "主題", text(theme, "label"),
                    "主題代碼", text(theme, "id"),
                    "機關數", number(offices.size()),
                    "比較年度機關數", number(ofYear.size()),
                    "作法數", number(all.size())));
        }
        assertThat(shared).hasSizeGreaterThan(10);
        assertRowsInAnyOrder(format, "主題對照", "主題", shared);
        assertRowsInAnyOrder(format, "主題成員", "年度", members);
        assertRowsInAnyOrder(format, "特色作法", "年度", own);
        assertRowsInAnyOrder(
                format,
                "具體作法",
                "年度",
                Stream.concat(members.stream(), own.stream())
                        .map(row -> row(
                                "年度", row.get("年度"),
                                "機關代碼", row.get("機關代碼"),
                                "項次", row.get("項次"),
                                "序號", row.get("序號"),
                                "儲存格", row.get("儲存格"),
                                "主題代碼", row.get("主題代碼")))
                        .toList());
    }

    private static Map<String, Object> member(JsonNode theme, JsonNode member) {
        Map<String, Object> row = measure(member);
        row.put("儲存格", text(member, "cell"));
        row.put("主題代碼", text(theme, "id"));
        return row;
    }

    private static Map<String, Object> measure(JsonNode measure) {
        return row(
                "年度", number(measure.get("year").asInt()),
                "機關代碼", text(measure, "office"),
                "項次", number(measure.get("item").asInt()),
                "序號", number(measure.get("measure").asInt()));
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetIsJudgedAlike(Format format) {
        List<Map<String, Object>> promised = new ArrayList<>();
        List<Map<String, Object>> attained = new ArrayList<>();
        for (int year : years()) {
            for (JsonNode target :
                    list(json.get("targets"), one -> one.get("year").asInt() == year)) {
                Map<String, Object> promise = measure(target);
                promise.put("目標原文", text(target, "text"));
                promise.put("比較方式", COMPARISONS.get(text(target, "comparison")));
                promise.put("目標值", decimal(target, "quantity"));
                promise.put("單位", text(target, "unit"));
                promise.put("週期", PERIODS.getOrDefault(text(target, "period"), "未載明"));
                promised.add(promise);
                Map<String, Object> result = new LinkedHashMap<>(promise);
                result.put("達成情形", ATTAINMENTS.get(text(target, "attainment")));
                result.put("實際值", decimal(target, "actual"));
                result.put("與目標差", difference(target));
                result.put("概數", target.get("approximate").asBoolean() ? "約" : "");
                attained.add(result);
            }
        }
        assertThat(attained).hasSizeGreaterThan(300);
        assertRows(format, "量化目標", "年度", promised);
        assertRows(format, "達成情形", "年度", attained);
    }

    private static Object difference(JsonNode target) {
        Object actual = decimal(target, "actual");
        return actual instanceof BigDecimal number
                ? ReportTables.number(number.subtract((BigDecimal) decimal(target, "quantity")))
                : "";
    }

    @ParameterizedTest
    @EnumSource
    void continuityIsToldAlike(Format format) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (int year : years()) {
            list(json.get("continuity"), one -> one.get("year").asInt() == year)
                    .forEach(entry -> expected.add(row(
                            "年度", number(year),
                            "機關代碼", text(entry, "office"),
                            "異同", KINDS.get(text(entry, "kind")),
                            "相似度", decimal(entry, "score"),
                            "本年度項次", place(entry, "item", "measure"),
                            "前一年度項次", place(entry, "previousItem", "previousMeasure"))));
        }
        assertThat(expected).hasSizeGreaterThan(500);
        assertRows(format, "年度比較", "年度", expected);
    }

    private static String place(JsonNode entry, String item, String measure) {
        return entry.get(item).isNull()
                ? ""
                : entry.get(item).asInt() + "-" + entry.get(measure).asInt();
    }

    @ParameterizedTest
    @EnumSource
    void outcomesAndDataAddUpToTheCounts(Format format) {
        for (String sheet : List.of("執行成效", "資料")) {
            List<Map<String, Object>> rows = books.get(format).table(sheet, "年度");
            Map<String, Long> reported = rows.stream()
                    .filter(row ->
                            row.get("填報情形").equals("已填") && row.get("對應情形").equals("已對應"))
                    .collect(Collectors.groupingBy(WorkbookEqualsJsonTest::itemKey, Collectors.counting()));
            Map<String, Long> measures = rows.stream()
                    .filter(row -> !row.get("對應情形").equals("附件一無此項"))
                    .collect(Collectors.groupingBy(WorkbookEqualsJsonTest::itemKey, Collectors.counting()));
            assertThat(reported).as(sheet).isEqualTo(counts("reported"));
            assertThat(measures).as(sheet).isEqualTo(counts("measures"));
            assertThat(rows.stream()
                            .flatMap(row ->
                                    Arrays.stream(row.get("達成情形").toString().split("；")))
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                    .as(sheet)
                    .isEqualTo(stream(json.get("targets"))
                            .collect(Collectors.groupingBy(
                                    target -> ATTAINMENTS.get(text(target, "attainment")), Collectors.counting())));
        }
    }

    private static String itemKey(Map<String, Object> row) {
        return row.get("年度") + "/" + row.get("機關代碼") + "/" + row.get("項次");
    }

    private static Map<String, Long> counts(String key) {
        return stream(json.get("offices"))
                .flatMap(office -> stream(office.get("items"))
                        .filter(item -> item.get(key).asInt() > 0)
                        .map(item -> Map.entry(
                                item.get("year").asInt() + "/" + text(office, "code") + "/"
                                        + item.get("item").asInt(),
                                item.get(key).asLong())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ParameterizedTest
    @EnumSource
    void findingsAreAsMany(Format format) {
        Map<String, Long> shown = books.get(format).table("檢核結果", "年度").stream()
                .filter(row -> row.get("處置").equals("收錄"))
                .collect(Collectors.groupingBy(
                        row -> row.get("年度") + "/" + row.get("機關代碼") + "/" + row.get("附件") + "/" + row.get("程度"),
                        Collectors.counting()));
        Map<String, Long> expected = new LinkedHashMap<>();
        for (JsonNode office : json.get("offices")) {
            for (JsonNode annex :
                    list(office.get("annexes"), one -> !text(one, "status").equals("REJECTED"))) {
                SEVERITIES.forEach((code, label) -> {
                    long count = annex.get("findings").get(code).asLong();
                    if (count > 0) {
                        expected.put(
                                annex.get("year").asInt() + "/" + text(office, "code") + "/"
                                        + ANNEXES.get(text(annex, "annex")) + "/" + label,
                                count);
                    }
                });
            }
        }
        assertThat(expected).isNotEmpty();
        assertThat(shown).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void filesSentBackWaitAlike(Format format) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (JsonNode file : json.get("awaiting")) {
            expected.add(row(
                    "年度", decimal(file, "year"),
                    "機關代碼", text(file, "office"),
                    "機關", officeName(file),
                    "附件",
                            stream(file.get("annexes"))
                                    .map(annex -> ANNEXES.get(annex.asString()))
                                    .collect(Collectors.joining("、")),
                    "依檔名判斷", file.get("guessed").asBoolean() ? "是" : "",
                    "收件時間",
                            OffsetDateTime.parse(text(file, "received"))
                                    .toLocalDateTime()
                                    .truncatedTo(ChronoUnit.MINUTES),
                    "待補正日數", number(file.get("days").asInt()),
                    "錯誤數", number(file.get("findings").get("ERROR").asInt()),
                    "警告數", number(file.get("findings").get("WARNING").asInt()),
                    "首項錯誤", text(file, "firstError"),
                    "另有收錄版本", file.get("otherAccepted").asBoolean() ? "有" : "無",
                    "檔案", text(file, "file")));
        }
        assertThat(expected).extracting(row -> row.get("依檔名判斷")).containsExactly("", "是", "是", "是", "");
        assertRows(format, "待補正", "年度", expected);
    }

    @ParameterizedTest
    @EnumSource
    void changesAreToldAlike(Format format) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (JsonNode change : json.get("changes")) {
            JsonNode annex = stream(json.get("offices"))
                    .filter(office -> text(office, "code").equals(text(change, "office")))
                    .flatMap(office -> stream(office.get("annexes")))
                    .filter(one -> one.get("year").equals(change.get("year"))
                            && one.get("annex").equals(change.get("annex")))
                    .findFirst()
                    .orElseThrow();
            Map<String, Object> row = row(
                    "年度", decimal(change, "year"),
                    "機關代碼", text(change, "office"),
                    "機關", officeName(change),
                    "附件", ANNEXES.get(text(change, "annex")),
                    "異動", CHANGES.get(text(change, "kind")));
            side(row, "前次", change.get("before"));
            side(row, "本次", change.get("now"));
            row.put("檔案", text(annex, "file"));
            expected.add(row);
        }
        assertThat(expected).extracting(row -> row.get("異動")).contains("新收", "已補正", "更新");
        assertRows(format, "異動", "年度", expected);
    }

    private static void side(Map<String, Object> row, String run, JsonNode fact) {
        row.put(run + "狀態", STATUSES.get(text(fact, "status")));
        row.put(run + "錯誤", decimal(fact, "ERROR"));
        row.put(run + "警告", decimal(fact, "WARNING"));
    }

    @ParameterizedTest
    @EnumSource
    void unitsBearAsMuch(Format format) {
        List<Map<String, Object>> expected = new ArrayList<>();
        for (JsonNode unit : json.get("units")) {
            boolean national = unit.get("office").isNull();
            int measures = unit.get("measures").asInt();
            expected.add(row(
                    "年度", decimal(unit, "year"),
                    "範圍", national ? "全國" : "機關",
                    "機關", national ? "全國" : officeName(unit),
                    "負責業參", text(unit, "unit").isEmpty() ? "（未填）" : text(unit, "unit"),
                    "機關數", decimal(unit, "offices"),
                    "作法數", number(measures),
                    "有量化目標", decimal(unit, "quantified"),
                    "已填成效", decimal(unit, "reported"),
                    "量化率", share(unit.get("quantified").asInt(), measures),
                    "填報率", share(unit.get("reported").asInt(), measures)));
        }
        assertThat(expected).hasSizeGreaterThan(500);
        assertRows(format, "負責業參", "年度", expected);
    }

    @ParameterizedTest
    @EnumSource
    void notesAreThoseOfTheRun(Format format) {
        List<Map<String, Object>> expected = stream(json.get("notes"))
                .map(note -> row(
                        "來源", ORIGINS.get(text(note, "origin")),
                        "程度", SEVERITIES.get(text(note, "severity")),
                        "說明", text(note, "message"),
                        "原有內容", text(note, "value")))
                .toList();
        assertThat(expected).hasSize(ORIGINS.size());
        assertRows(format, "執行註記", "來源", expected);
    }

    private static String officeName(JsonNode node) {
        return stream(json.get("offices"))
                .filter(office -> text(office, "code").equals(text(node, "office")))
                .map(office -> text(office, "name"))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void keyFiguresAreSumsOfTheSame(Format format) {
        Map<String, Object> expected = new LinkedHashMap<>();
        for (int year : years()) {
            STATUSES.forEach((code, label) -> ANNEXES.forEach((annex, name) -> expected.put(
                    name + label + year,
                    number(annexes(year)
                            .filter(one -> text(one, "annex").equals(annex)
                                    && text(one, "status").equals(code))
                            .count()))));
            List<JsonNode> items = stream(json.get("offices"))
                    .flatMap(office -> stream(office.get("items")))
                    .filter(item -> item.get("year").asInt() == year)
                    .toList();
            expected.put("具體作法" + year, number(sum(items, "measures")));
            expected.put("有量化目標之作法" + year, number(sum(items, "quantified")));
            expected.put("已填執行成效之作法" + year, number(sum(items, "reported")));
            expected.put("量化率" + year, share(sum(items, "quantified"), sum(items, "measures")));
            expected.put("執行成效填報率" + year, share(sum(items, "reported"), sum(items, "measures")));
            ATTAINMENTS.forEach((code, label) -> expected.put(
                    "目標" + label + year,
                    number(stream(json.get("targets"))
                            .filter(one -> one.get("year").asInt() == year
                                    && text(one, "attainment").equals(code))
                            .count())));
            SEVERITIES.forEach((code, label) -> expected.put(
                    label + year,
                    number(annexes(year)
                            .mapToInt(annex -> annex.get("findings").get(code).asInt())
                            .sum())));
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Map<String, Object> row : books.get(format).table("總覽", "關鍵數據")) {
            years().forEach(year -> shown.put(row.get("關鍵數據").toString() + year, row.get(year + " 年度")));
        }
        assertThat(shown).containsAllEntriesOf(expected).hasSize(expected.size());
    }

    private static Stream<JsonNode> annexes(int year) {
        return stream(json.get("offices"))
                .flatMap(office -> stream(office.get("annexes")))
                .filter(annex -> annex.get("year").asInt() == year);
    }

    @ParameterizedTest
    @EnumSource
    void filesAndRowsAreCounted(Format format) {
        JsonNode files = json.get("totals").get("files");
        Map<Object, Object> shown = new LinkedHashMap<>();
        books.get(format).sheets().get("總覽").forEach(row -> {
            List<Object> cells = List.copyOf(row.values());
            shown.put(
                    cells.size() < 3 ? "" : cells.get(cells.size() - 3),
                    cells.isEmpty() ? "" : cells.get(cells.size() - 1));
        });
        Map.of("seen", "收件檔案", "accepted", "收錄", "rejected", "退件", "unchanged", "未變動", "ignored", "略過")
                .forEach((key, label) -> assertThat(shown)
                        .containsEntry(label, number(files.get(key).asInt())));
        for (Map<String, Object> row : books.get(format).table("目錄", "資料列數")) {
            String sheet = row.get("工作表").toString();
            assertThat(number(books.get(format)
                            .table(sheet, FIRST_HEADS.getOrDefault(sheet, "年度"))
                            .size()))
                    .as(sheet)
                    .isEqualTo(row.get("資料列數"));
        }
    }

    /** The rows of a sheet, of which only the expected columns are looked at. */
    private static void assertRows(Format format, String sheet, String head, List<Map<String, Object>> expected) {
        assertThat(shown(format, sheet, head, expected)).as(sheet).containsExactlyElementsOf(expected);
    }

    private static void assertRowsInAnyOrder(
            Format format, String sheet, String head, List<Map<String, Object>> expected) {
        assertThat(shown(format, sheet, head, expected)).as(sheet).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Map<String, Object>> shown(
            Format format, String sheet, String head, List<Map<String, Object>> expected) {
        Set<String> heads = expected.isEmpty() ? Set.of() : expected.get(0).keySet();
        return books.get(format).table(sheet, head).stream()
                .map(row -> {
                    assertThat(row).as(sheet).containsKeys(heads.toArray(String[]::new));
                    Map<String, Object> part = new LinkedHashMap<>(row);
                    part.keySet().retainAll(heads);
                    return part;
                })
                .toList();
    }

    private static Set<Integer> years() {
        Set<Integer> years = new LinkedHashSet<>();
        stream(json.get("years"))
                .map(JsonNode::asInt)
                .sorted((one, other) -> other - one)
                .forEach(years::add);
        return years;
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).isNull() ? "" : node.get(key).asString();
    }

    private static Object decimal(JsonNode node, String key) {
        return node.get(key).isNull() ? "" : ReportTables.number(node.get(key).decimalValue());
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    /** Shares have six decimals. */
    private static Object share(int part, int whole) {
        return whole == 0
                ? ""
                : ReportTables.number(
                        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
    }

    private static String minguo(LocalDate day) {
        return day.getYear() - 1911 + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static int sum(List<JsonNode> nodes, String key) {
        return nodes.stream().mapToInt(node -> node.get(key).asInt()).sum();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.values().stream();
    }

    private static List<JsonNode> list(JsonNode array, Predicate<JsonNode> filter) {
        return stream(array).filter(filter).toList();
    }
}
