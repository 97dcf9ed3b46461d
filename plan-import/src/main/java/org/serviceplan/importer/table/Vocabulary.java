package org.serviceplan.importer.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.calendar.DeadlineWords;
import org.serviceplan.model.data.FaultyDataLineException;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.quantity.Unit;
import org.serviceplan.model.quantity.Units;
import org.serviceplan.model.text.FoldedText;

/**
 * The words by which annex tables are recognised, and how grave findings are. They are data: a CSV file with a kind and a word a line,
 * which headquarters can add to and take from; a new wording is a line.
 */
public final class Vocabulary {

    /** What a word is for. */
    enum Kind {
        NUMBER,
        ITEM,
        MEASURE,
        UNIT,
        DEADLINE,
        OUTCOME,
        REMARK,
        TITLE,
        LABEL,
        OFFICE_LABEL,
        MEASURE_LABEL,
        OUTCOME_LABEL,
        DEADLINE_LABEL,
        NOTE,
        SUM,
        UNIT_NAME,
        DITTO,
        ELSEWHERE,
        FILLER,
        EXAMPLE,
        NONE,
        GUIDE,
        SET_ASIDE,
        ONGOING,
        WHOLE_PERIOD,
        RECURRING,
        EVENT_UNIT,
        COUNT_UNIT,
        TIME_UNIT,
        MONEY_UNIT,
        SIZE_UNIT;

        /** What a unit of this kind measures; null where words of this kind are no units of numbers. */
        Unit.@Nullable Kind measure() {
            return name().endsWith("_UNIT") ? Unit.Kind.valueOf(name().replace("_UNIT", "")) : null;
        }
    }

    private static final int LONGEST_MARK = 8;
    private static final int LONGEST_POINTER = 14;
    /** Which of several annexes a cell points to, if any. */
    private static final Pattern NUMBER = Pattern.compile("[0-9一二三四五六七八九十]{0,3}");

    private static final char REMARK = '※';
    private static final String DITTO_MARKS = "〃″\"＂”";

    private final Map<Kind, KnownWords> words;
    private final Map<FindingType, Severity> severities;
    private final DeadlineWords deadlineWords;
    private final Units units;
    private final HeadWords heads;

    private Vocabulary(Map<Kind, List<String>> words, Map<FindingType, Severity> severities, Units units) {
        this.words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            this.words.put(kind, new KnownWords(words.getOrDefault(kind, List.of())));
        }
        // However a remark goes on after it.
        of(Kind.NOTE).alsoBegunBy(REMARK);
        this.severities = severities;
        this.deadlineWords = DeadlineWords.of(
                of(Kind.ONGOING).list(),
                of(Kind.WHOLE_PERIOD).list(),
                of(Kind.RECURRING).list());
        this.units = units;
        this.heads =
                new HeadWords(this::ofColumn, of(Kind.MEASURE_LABEL), of(Kind.OUTCOME_LABEL), of(Kind.DEADLINE_LABEL));
    }

    /** What a column of this kind is called. */
    private List<String> ofColumn(ColumnRole role) {
        return role == ColumnRole.MEASURE_NUMBER
                ? List.of()
                : of(Kind.valueOf(role.name())).list();
    }

    private KnownWords of(Kind kind) {
        return Objects.requireNonNull(words.get(kind));
    }

    /** The words in the data of this module. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /**
     * This vocabulary with the lines of a file: each adds a word or, with - before its kind, takes one away ({@code -MEASURE,*} all of a
     * kind). Lines that begin with # and the head line are passed over.
     *
     * @throws FaultyDataLineException for the first line that is not of this form
     */
    public Vocabulary with(Reader csv) {
        Map<Kind, List<String>> amended = new EnumMap<>(Kind.class);
        words.forEach((kind, known) -> amended.put(kind, new ArrayList<>(known.list())));
        Map<FindingType, Severity> severities = new EnumMap<>(this.severities);
        Units units = this.units;
        List<String> lines = new BufferedReader(csv).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals("kind,word")) {
                try {
                    units = VocabularyLine.parse(line).applyTo(amended, severities, units);
                } catch (IllegalArgumentException e) {
                    throw new FaultyDataLineException(i + 1, String.valueOf(e.getMessage()), e);
                }
            }
        }
        return new Vocabulary(amended, severities, units);
    }

    /** All that it says: the words of each kind in the order that counts, and the severities that headquarters gives. */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        words.forEach((kind, known) -> known.list()
                .forEach(word -> lines.append(kind).append(',').append(word).append('\n')));
        severities.forEach((type, severity) ->
                lines.append(severity).append(',').append(type).append('\n'));
        return lines.append(units).toString();
    }

    /** The finding with the severity that headquarters gives its code. */
    public Finding judged(Finding finding) {
        Severity severity = severities.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(finding.code()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(finding.severity());
        return severity == finding.severity()
                ? finding
                : new Finding(
                        finding.code(), severity, finding.sheet(), finding.cell(), finding.value(), finding.message());
    }

    /** The words by which deadlines without a date are told. */
    public DeadlineWords deadlineWords() {
        return deadlineWords;
    }

    /** The units of targets and figures. */
    public Units units() {
        return units;
    }

    /** The words of heads. */
    HeadWords heads() {
        return heads;
    }

    /** Whether a text in a cell says that the outcome follows: 執行成效, 本年度成效. */
    public boolean isOutcomeLabel(String text) {
        return heads.isOutcomeLabel(text);
    }

    /** Whether a text in a cell says that the measure follows: 具體作法, 作法. */
    public boolean isMeasureLabel(String text) {
        return heads.isMeasureLabel(text);
    }

    static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Whether a line above a table looks like its title. */
    boolean isTitle(String line) {
        return of(Kind.TITLE).areIn(line);
    }

    /** Whether a line is an annex's label and nothing else: 附件一. */
    boolean isLabel(String line) {
        return of(Kind.LABEL).isOne(line);
    }

    /** Whether a line begins like a preface or remark, which is no part of a table. */
    boolean isNote(String line) {
        return isSum(line)
                || (of(Kind.NOTE).mayBegin(line) && (line.strip().indexOf(REMARK) == 0 || isLabelled(Kind.NOTE, line)));
    }

    /** Whether a line is called a sum of what stands above it: 小計, 本頁小計：. */
    boolean isSum(String line) {
        return line.length() <= LONGEST_POINTER && of(Kind.SUM).mayBegin(line) && isLabelled(Kind.SUM, line);
    }

    private boolean isLabelled(Kind labels, String line) {
        String folded = folded(line);
        return of(labels).list().stream().anyMatch(word -> folded.startsWith(word) && isLabelled(line, word));
    }

    /** Whether a preface line says whose the table is. */
    public boolean namesOffice(String line) {
        return of(Kind.OFFICE_LABEL).begin(line);
    }

    /** The names of units, in the order of the data. */
    public List<String> unitNames() {
        return of(Kind.UNIT_NAME).list();
    }

    /** Whether a name, folded, is a unit's. */
    public boolean isUnit(String name) {
        return of(Kind.UNIT_NAME).has(folded(name));
    }

    /** Whether the name of a sheet or a line says that an annex stands there: 附件一（續）. */
    public boolean namesAnnex(String name) {
        return of(Kind.LABEL).areIn(name);
    }

    /** Whether a text says nothing of the plan: 以下空白. */
    boolean isFiller(String text) {
        return of(Kind.FILLER).isOne(text);
    }

    /** Whether a text marks an example. */
    boolean isExample(String text) {
        return of(Kind.EXAMPLE).isOne(text);
    }

    /** Whether a text says that there is nobody or nothing: 無, －. */
    public boolean isNone(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length()
                || (text.length() <= LONGEST_MARK
                        && of(Kind.NONE).mayBegin(text.substring(at))
                        && of(Kind.NONE).has(folded(text)));
    }

    /** Whether a sheet of this name holds instructions or examples. */
    public boolean isGuide(String sheetName) {
        String folded = folded(sheetName);
        return of(Kind.GUIDE).list().stream().anyMatch(folded::endsWith);
    }

    /** Whether the name of a sheet or a title says that what it names is not to count: 初稿（作廢）, 去年度. */
    public boolean isSetAside(String name) {
        return of(Kind.SET_ASIDE).areIn(name);
    }

    /** Whether a cell says that it is as the one above: 同上, 〃. */
    public boolean isDitto(String text) {
        if (text.length() > LONGEST_MARK || !of(Kind.DITTO).mayBegin(text)) {
            return false;
        }
        String bare = text.strip();
        return !bare.isEmpty()
                && (bare.chars().allMatch(c -> DITTO_MARKS.indexOf(c) >= 0)
                        || of(Kind.DITTO).has(folded(bare)));
    }

    /** Whether a cell says nothing but that it stands elsewhere, or 同上 with nothing above: 詳如附件一, 同左. */
    public boolean pointsElsewhere(String text) {
        if (isDitto(text)) {
            return true;
        }
        if (text.length() > LONGEST_POINTER || !of(Kind.ELSEWHERE).mayBegin(text)) {
            return false;
        }
        String folded = folded(text);
        return of(Kind.ELSEWHERE).list().stream()
                .anyMatch(word -> folded.startsWith(word)
                        && NUMBER.matcher(folded.substring(word.length())).matches());
    }

    /** A word is a label where a colon or nothing follows it: 備註：, but not 說明會. */
    private static boolean isLabelled(String line, String word) {
        String rest = line.strip();
        int colon = rest.indexOf('：') >= 0 ? rest.indexOf('：') : rest.indexOf(':');
        return folded(rest).equals(word)
                || (colon >= 0 && folded(rest.substring(0, colon)).startsWith(word));
    }

    static String folded(String text) {
        return FoldedText.of(text).value();
    }

    /** Loaded when first asked for, once. */
    private static final class Standard {
        static final Vocabulary VOCABULARY = load();

        private static Map<Kind, List<String>> ofTheModel() {
            Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
            words.put(Kind.ONGOING, DeadlineWords.standard().ongoing());
            words.put(Kind.WHOLE_PERIOD, DeadlineWords.standard().wholePeriod());
            words.put(Kind.RECURRING, DeadlineWords.standard().recurring());
            return words;
        }

        private static Vocabulary load() {
            try (Reader csv = new InputStreamReader(
                    Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.csv")),
                    StandardCharsets.UTF_8)) {
                return new Vocabulary(ofTheModel(), new EnumMap<>(FindingType.class), Units.standard()).with(csv);
            } catch (IOException e) {
                throw new UncheckedIOException("The vocabulary in the jar cannot be read", e);
            }
        }
    }
}
