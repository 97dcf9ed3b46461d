package org.serviceplan.importer.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /**
     * What a head says a column is.
     *
     * @param role what it holds
     * @param rank the place of the word among all; the smaller means it more surely
     * @param edition which of several columns of the kind it is
     * @param isOfBoth whether it names measures and outcomes together: 具體作法及執行成效
     */
    record Head(ColumnRole role, int rank, HeadEdition edition, boolean isOfBoth) {

        /** The same with what stands in brackets behind it, as far as that says which of several it is: 執行成效（112年）. */
        private Head with(String brackets) {
            if (!HeadEdition.mayBegin(brackets.substring(1))) {
                return this;
            }
            String inside = folded(brackets);
            HeadEdition behind = HeadEdition.of(inside);
            return behind.length() > 0 && behind.length() == inside.length() ? of(behind) : this;
        }

        /** The same of one column that holds nothing but this. */
        Head of(ColumnRole only) {
            return new Head(only, rank, edition, false);
        }

        Head of(HeadEdition more) {
            return new Head(role, rank, edition.and(more), isOfBoth);
        }
    }

    private static final int LONGEST_MARK = 8;
    private static final int LONGEST_POINTER = 14;
    private static final int SHORTEST_HEAD = 2;
    /** What stands between the words for measures and outcomes in a head of both, if anything. */
    private static final String JOINING = "及與暨和併";

    /** Which of several annexes a cell points to, if any. */
    private static final Pattern NUMBER = Pattern.compile("[0-9一二三四五六七八九十]{0,3}");

    private static final String DITTO_MARKS = "〃″\"＂”";

    private final Map<Kind, List<String>> words;
    private final Map<FindingType, Severity> severities;
    private final DeadlineWords deadlineWords;
    private final Units units;
    /** The heads of all columns, folded. */
    private final Map<String, Head> heads;

    private final BitSet headStarts;
    private final BitSet headEnds;
    private final int longestHead;
    private final BitSet noteStarts;
    private final BitSet sumStarts;
    private final BitSet labelStarts;
    private final BitSet fillerStarts;
    private final BitSet exampleStarts;
    private final BitSet noneStarts;
    private final BitSet officeLabelStarts;
    private final BitSet dittoStarts;
    private final BitSet elsewhereStarts;

    private Vocabulary(Map<Kind, List<String>> words, Map<FindingType, Severity> severities, Units units) {
        this.words = words;
        this.severities = severities;
        this.deadlineWords = DeadlineWords.of(words(Kind.ONGOING), words(Kind.WHOLE_PERIOD), words(Kind.RECURRING));
        this.units = units;
        this.heads = heads(words);
        this.headStarts = starts(heads.keySet());
        words(Kind.MEASURE_LABEL).forEach(word -> headStarts.set(word.charAt(0)));
        this.headEnds = ends(heads.keySet());
        this.longestHead =
                Math.max(longest(heads.keySet()), longest(words(Kind.MEASURE)) + 1 + longest(words(Kind.OUTCOME)));
        this.noteStarts = starts(words(Kind.NOTE));
        this.noteStarts.set('※');
        this.sumStarts = starts(words(Kind.SUM));
        this.labelStarts = starts(words(Kind.LABEL));
        this.fillerStarts = starts(words(Kind.FILLER));
        this.exampleStarts = starts(words(Kind.EXAMPLE));
        this.noneStarts = starts(words(Kind.NONE));
        this.officeLabelStarts = starts(words(Kind.OFFICE_LABEL));
        this.dittoStarts = starts(words(Kind.DITTO));
        this.elsewhereStarts = starts(words(Kind.ELSEWHERE));
    }

    private static int longest(Collection<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Bits are sooner looked at than characters, and every cell is asked about. */
    private static BitSet starts(Collection<String> words) {
        BitSet starts = new BitSet();
        words.forEach(word -> starts.set(word.charAt(0)));
        starts.set('台');
        return starts;
    }

    private static BitSet ends(Collection<String> words) {
        BitSet ends = new BitSet();
        words.forEach(word -> ends.set(word.charAt(word.length() - 1)));
        ends.set('台');
        return ends;
    }

    private static Map<String, Head> heads(Map<Kind, List<String>> words) {
        Map<String, Head> heads = new HashMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            List<String> ofRole = role == ColumnRole.MEASURE_NUMBER
                    ? List.of()
                    : words.getOrDefault(Kind.valueOf(role.name()), List.of());
            for (String word : ofRole) {
                heads.putIfAbsent(word, new Head(role, heads.size(), HeadEdition.ONLY, false));
            }
        }
        return heads;
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
        words.forEach((kind, list) -> amended.put(kind, new ArrayList<>(list)));
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
        words.forEach((kind, list) ->
                list.forEach(word -> lines.append(kind).append(',').append(word).append('\n')));
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

    /** What a head says, or empty where it is none of our heads. An explanation in brackets behind it does not matter, nor does a number before it. */
    Optional<Head> head(String submitted) {
        if (!mayBeHead(submitted)) {
            return Optional.empty();
        }
        // Most heads are written as the vocabulary has them.
        Head head = submitted.length() <= longestHead ? heads.get(submitted) : null;
        return head == null ? recognised(submitted) : Optional.of(head);
    }

    /** Every cell is asked, and nearly all are told by their first character. */
    private boolean mayBeHead(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return !isIdeograph(first) || headStarts.get(first) || HeadEdition.mayBeginWith(first);
    }

    private Optional<Head> recognised(String submitted) {
        String numbered = HeadTrimmer.withoutNumber(submitted);
        boolean edition = HeadEdition.mayBegin(numbered);
        if (numbered.isEmpty() || (!edition && !mayBegin(numbered, headStarts))) {
            return Optional.empty();
        }
        String text = HeadTrimmer.withoutTranslation(numbered);
        String bare = withoutBrackets(text);
        boolean ends = mayEnd(bare, headEnds) || (bare.length() < text.length() && mayEnd(text, headEnds));
        boolean editionBehind = !edition && HeadEdition.mayEnd(bare);
        if (!ends) {
            return editionBehind ? beforeEdition(folded(bare)) : Optional.empty();
        }
        if (hasMoreIdeographs(bare, edition ? longestHead + HeadEdition.LONGEST : longestHead)) {
            return Optional.empty();
        }
        String folded = folded(bare);
        Head head = word(folded);
        head = head == null && edition ? behindEdition(folded) : head;
        if (bare.length() < text.length()) {
            // Brackets may stand in the middle of a word: 主(協)辦單位.
            head = head == null ? heads.get(folded(text)) : head.with(text.substring(bare.length()));
        }
        return head == null && editionBehind ? beforeEdition(folded) : Optional.ofNullable(head);
    }

    /** What a folded head is: a word, or one for measures and one for outcomes together. */
    private @Nullable Head word(String folded) {
        Head head = heads.get(folded);
        for (int at = SHORTEST_HEAD; head == null && at <= folded.length() - SHORTEST_HEAD; at++) {
            boolean joined = JOINING.indexOf(folded.charAt(at)) >= 0;
            if (isOf(folded.substring(0, at), ColumnRole.MEASURE, Kind.MEASURE_LABEL)
                    && isOf(folded.substring(joined ? at + 1 : at), ColumnRole.OUTCOME, Kind.OUTCOME_LABEL)) {
                head = new Head(ColumnRole.MEASURE, heads.size(), HeadEdition.ONLY, true);
            }
        }
        return head;
    }

    private boolean isOf(String word, ColumnRole role, Kind label) {
        Head head = heads.get(word);
        return head == null ? words(label).contains(word) : head.role() == role;
    }

    /** Whether a text in a cell says that the outcome follows: 執行成效, 本年度成效. */
    public boolean isOutcomeLabel(String text) {
        return isHead(text, ColumnRole.OUTCOME) || words(Kind.OUTCOME_LABEL).contains(folded(text));
    }

    /** Whether a text in a cell says that the measure follows: 具體作法, 作法. */
    public boolean isMeasureLabel(String text) {
        return isHead(text, ColumnRole.MEASURE) || words(Kind.MEASURE_LABEL).contains(folded(text));
    }

    private @Nullable Head behindEdition(String folded) {
        HeadEdition edition = HeadEdition.of(folded);
        Head head = edition.length() == 0 ? null : word(folded.substring(edition.length()));
        return head == null ? null : head.of(edition);
    }

    private Optional<Head> beforeEdition(String folded) {
        for (int at = SHORTEST_HEAD; at < folded.length(); at++) {
            Head head = heads.get(folded.substring(0, at));
            HeadEdition edition = head == null ? HeadEdition.ONLY : HeadEdition.of(folded.substring(at));
            if (head != null && edition.length() == folded.length() - at) {
                return Optional.of(head.of(edition));
            }
        }
        return Optional.empty();
    }

    /**
     * Most texts can be told from words by their first ideograph, which folding leaves as it is, but for one, or by the digits before
     * it. Spaces and brackets in front are folded away.
     */
    private static boolean mayBegin(String text, BitSet starts) {
        int at = 0;
        while (at < text.length() && !isIdeograph(text.charAt(at)) && " \n\t　(（".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        char first = at < text.length() ? text.charAt(at) : ' ';
        boolean plain = isIdeograph(first) || (first >= '0' && first <= '9');
        return !plain || starts.get(first);
    }

    /** The same of the last ideograph, whatever marks and spaces stand behind it. */
    private static boolean mayEnd(String text, BitSet ends) {
        int at = text.length() - 1;
        while (at >= 0 && !isIdeograph(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        char last = at >= 0 ? text.charAt(at) : ' ';
        return !isIdeograph(last) || ends.get(last);
    }

    /** Folding keeps every ideograph, so that a sentence need not be folded to see that it is no head. */
    private static boolean hasMoreIdeographs(String text, int most) {
        int ideographs = 0;
        for (int i = 0; i < text.length() && ideographs <= most; i++) {
            ideographs += isIdeograph(text.charAt(i)) ? 1 : 0;
        }
        return ideographs > most;
    }

    static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    /** Whether a line above a table looks like its title. */
    boolean isTitle(String line) {
        return isAnyIn(folded(line), Kind.TITLE);
    }

    /** Whether a line is an annex's label and nothing else: 附件一. */
    boolean isLabel(String line) {
        return mayBegin(line, labelStarts) && words(Kind.LABEL).contains(folded(line));
    }

    /** Whether a line begins like a preface or remark, which is no part of a table. */
    boolean isNote(String line) {
        return isSum(line)
                || (mayBegin(line, noteStarts) && (line.strip().startsWith("※") || isOneOf(Kind.NOTE, line)));
    }

    /** Whether a line is called a sum of what stands above it: 小計, 本頁小計：. */
    boolean isSum(String line) {
        return mayBegin(line, sumStarts) && line.length() <= LONGEST_POINTER && isOneOf(Kind.SUM, line);
    }

    private boolean isOneOf(Kind labels, String line) {
        String folded = folded(line);
        return words(labels).stream().anyMatch(word -> folded.startsWith(word) && isLabelled(line, word));
    }

    /** Whether a preface line says whose the table is. */
    public boolean namesOffice(String line) {
        if (!mayBegin(line, officeLabelStarts)) {
            return false;
        }
        String folded = folded(line);
        return words(Kind.OFFICE_LABEL).stream().anyMatch(folded::startsWith);
    }

    /** The names of units, in the order of the data. */
    public List<String> unitNames() {
        return List.copyOf(words(Kind.UNIT_NAME));
    }

    /** Whether a name, folded, is a unit's. */
    public boolean isUnit(String name) {
        return words(Kind.UNIT_NAME).contains(folded(name));
    }

    /** Whether the name of a sheet or a line says that an annex stands there: 附件一（續）. */
    public boolean namesAnnex(String name) {
        return isAnyIn(folded(name), Kind.LABEL);
    }

    /** Whether a text is the head of such a column. */
    boolean isHead(String text, ColumnRole role) {
        return head(text).filter(head -> head.role() == role).isPresent();
    }

    /** Whether a text says nothing of the plan: 以下空白. */
    boolean isFiller(String text) {
        return mayBegin(text, fillerStarts) && words(Kind.FILLER).contains(folded(text));
    }

    /** Whether a text marks an example. */
    boolean isExample(String text) {
        return mayBegin(text, exampleStarts) && words(Kind.EXAMPLE).contains(folded(text));
    }

    /** Whether a text says that there is nobody or nothing: 無, －. */
    public boolean isNone(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length()
                || (text.length() <= LONGEST_MARK
                        && mayBegin(text.substring(at), noneStarts)
                        && words(Kind.NONE).contains(folded(text)));
    }

    /** Whether a sheet of this name holds instructions or examples. */
    public boolean isGuide(String sheetName) {
        String folded = folded(sheetName);
        return words(Kind.GUIDE).stream().anyMatch(folded::endsWith);
    }

    /** Whether the name of a sheet or a title says that what it names is not to count: 初稿（作廢）, 去年度. */
    public boolean isSetAside(String name) {
        return isAnyIn(folded(name), Kind.SET_ASIDE);
    }

    /** Whether a cell says that it is as the one above: 同上, 〃. */
    public boolean isDitto(String text) {
        if (text.length() > LONGEST_MARK || !mayBegin(text, dittoStarts)) {
            return false;
        }
        String bare = text.strip();
        return !bare.isEmpty()
                && (bare.chars().allMatch(c -> DITTO_MARKS.indexOf(c) >= 0)
                        || words(Kind.DITTO).contains(folded(bare)));
    }

    /** Whether a cell says nothing but that it stands elsewhere, or 同上 with nothing above: 詳如附件一, 同左. */
    public boolean pointsElsewhere(String text) {
        if (isDitto(text)) {
            return true;
        }
        if (text.length() > LONGEST_POINTER || !mayBegin(text, elsewhereStarts)) {
            return false;
        }
        String folded = folded(text);
        return words(Kind.ELSEWHERE).stream()
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

    private boolean isAnyIn(String folded, Kind kind) {
        for (String word : words(kind)) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutBrackets(String text) {
        int open = Math.max(text.indexOf('('), text.indexOf('（'));
        return open > 0 ? text.substring(0, open) : text;
    }

    static String folded(String text) {
        return FoldedText.of(text).value();
    }

    private List<String> words(Kind kind) {
        return words.getOrDefault(kind, List.of());
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
