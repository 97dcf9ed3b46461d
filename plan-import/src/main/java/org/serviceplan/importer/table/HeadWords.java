package org.serviceplan.importer.table;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The words of heads: tells what a column holds by what stands over it, in all the ways that is written. */
final class HeadWords {
    /** A head's text is short; what is longer is no head and need not be looked up. */
    private static final int LONGEST_HEAD = 40;

    private static final int SHORTEST_WORD = 2;
    /** What stands between the words for measures and outcomes in a head of both, if anything. */
    private static final String JOINING = "及與暨和併";

    private static final Set<String> NAMES = Set.of("名稱", "項目", "項目名稱", "要項", "要項名稱");

    /** The heads of all columns, folded. */
    private final Map<String, HeadWord> heads = new HashMap<>();

    private final KnownWords measureLabels;
    private final KnownWords outcomeLabels;
    private final KnownWords deadlineLabels;
    private final KnownWords starts;
    private final BitSet ends = new BitSet();
    private final int longest;

    /** Those that are called like this. */
    HeadWords(
            Function<ColumnRole, List<String>> words,
            KnownWords measureLabels,
            KnownWords outcomeLabels,
            KnownWords deadlineLabels) {
        for (ColumnRole role : ColumnRole.values()) {
            for (String word : words.apply(role)) {
                heads.putIfAbsent(word, new HeadWord(role, heads.size(), HeadEdition.ONLY, false));
                ends.set(word.charAt(word.length() - 1));
            }
        }
        // Folding makes another character of it.
        ends.set('台');
        this.measureLabels = measureLabels;
        this.outcomeLabels = outcomeLabels;
        this.deadlineLabels = deadlineLabels;
        this.starts = new KnownWords(List.copyOf(heads.keySet()));
        measureLabels.list().forEach(word -> starts.alsoBegunBy(word.charAt(0)));
        this.longest = Math.max(
                longest(heads.keySet()),
                longest(words.apply(ColumnRole.MEASURE)) + 1 + longest(words.apply(ColumnRole.OUTCOME)));
    }

    private static int longest(Collection<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** What a head says, or empty where it is none of our heads. An explanation in brackets behind it does not matter, nor does a number before it. */
    Optional<HeadWord> find(String submitted) {
        if (submitted.length() > LONGEST_HEAD || !mayBeHead(submitted)) {
            return Optional.empty();
        }
        // Most heads are written as the vocabulary has them.
        HeadWord head = submitted.length() <= longest ? heads.get(submitted) : null;
        return head == null ? recognised(submitted) : Optional.of(head);
    }

    boolean isHead(String text) {
        return find(text).isPresent();
    }

    /** What a column under this text holds, or null where the text is no head's word. */
    @Nullable
    ColumnRole role(String text) {
        return find(text).map(HeadWord::role).orElse(null);
    }

    /** Whether a text above outcomes, or before one, says what they are: 執行成效, 成效. */
    boolean isOutcomeLabel(String text) {
        return isLabel(text, ColumnRole.OUTCOME, outcomeLabels);
    }

    /** Whether a text above measures, or before one, says what they are: 具體作法, 作法. */
    boolean isMeasureLabel(String text) {
        return isLabel(text, ColumnRole.MEASURE, measureLabels);
    }

    /** How unsure a label of measures is, the place of its word; -1 where a text is none. */
    int measureLabel(String text) {
        return text.length() > LONGEST_HEAD ? -1 : measureLabels.list().indexOf(Vocabulary.folded(text));
    }

    boolean isDeadlineLabel(String text) {
        return isLabel(text, ColumnRole.DEADLINE, deadlineLabels);
    }

    private boolean isLabel(String text, ColumnRole role, KnownWords labels) {
        return text.length() <= LONGEST_HEAD && (role(text) == role || labels.has(Vocabulary.folded(text)));
    }

    /**
     * What a text above outcomes says of them.
     *
     * @param edition which of several they are: 上半年成效
     * @param rank the place of the word among all such; the smaller means them more surely
     */
    record Label(HeadEdition edition, int rank) {}

    /** What a text above outcomes says: 成效, 上半年成效, 成效（上半年）; empty where it is about nothing of the kind. */
    Optional<Label> outcomeLabel(String text) {
        if (text.isBlank() || text.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        String bare = Vocabulary.folded(text);
        HeadEdition before = HeadEdition.of(bare);
        String rest = bare.substring(before.length());
        for (int end = rest.length(); end > 0; end--) {
            HeadEdition behind = HeadEdition.of(rest.substring(end));
            String word = rest.substring(0, end);
            if (behind.length() == rest.length() - end && isOutcomeLabel(word)) {
                return Optional.of(
                        new Label(before.and(behind), outcomeLabels.list().indexOf(word)));
            }
        }
        return Optional.empty();
    }

    /** Whether a text under a head says that what it is called stands here: 名稱, 內容. */
    boolean isNameLabel(String text) {
        return NAMES.contains(text.strip()) || isMeasureLabel(text);
    }

    /** Every cell is asked, and nearly all are told by their first character. */
    private boolean mayBeHead(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return !Vocabulary.isIdeograph(first) || starts.mayBegin(first) || HeadEdition.mayBeginWith(first);
    }

    private Optional<HeadWord> recognised(String submitted) {
        String numbered = HeadTrimmer.withoutNumber(submitted);
        boolean edition = HeadEdition.mayBegin(numbered);
        if (numbered.isEmpty() || (!edition && !starts.mayBegin(numbered))) {
            return Optional.empty();
        }
        String text = HeadTrimmer.withoutTranslation(numbered);
        String bare = withoutBrackets(text);
        boolean ends = mayEnd(bare) || (bare.length() < text.length() && mayEnd(text));
        boolean editionBehind = !edition && HeadEdition.mayEnd(bare);
        if (!ends) {
            return editionBehind ? beforeEdition(Vocabulary.folded(bare)) : Optional.empty();
        }
        if (hasMoreIdeographs(bare, edition ? longest + HeadEdition.LONGEST : longest)) {
            return Optional.empty();
        }
        String folded = Vocabulary.folded(bare);
        HeadWord head = word(folded);
        head = head == null && edition ? behindEdition(folded) : head;
        if (bare.length() < text.length()) {
            // Brackets may stand in the middle of a word: 主(協)辦單位.
            head = head == null ? heads.get(Vocabulary.folded(text)) : head.with(text.substring(bare.length()));
        }
        return head == null && editionBehind ? beforeEdition(folded) : Optional.ofNullable(head);
    }

    /** What a folded head is: a word, or one for measures and one for outcomes together. */
    private @Nullable HeadWord word(String folded) {
        HeadWord head = heads.get(folded);
        for (int at = SHORTEST_WORD; head == null && at <= folded.length() - SHORTEST_WORD; at++) {
            boolean joined = JOINING.indexOf(folded.charAt(at)) >= 0;
            if (isOf(folded.substring(0, at), ColumnRole.MEASURE, measureLabels)
                    && isOf(folded.substring(joined ? at + 1 : at), ColumnRole.OUTCOME, outcomeLabels)) {
                head = new HeadWord(ColumnRole.MEASURE, heads.size(), HeadEdition.ONLY, true);
            }
        }
        return head;
    }

    private boolean isOf(String word, ColumnRole role, KnownWords labels) {
        HeadWord head = heads.get(word);
        return head == null ? labels.has(word) : head.role() == role;
    }

    private @Nullable HeadWord behindEdition(String folded) {
        HeadEdition edition = HeadEdition.of(folded);
        HeadWord head = edition.length() == 0 ? null : word(folded.substring(edition.length()));
        return head == null ? null : head.of(edition);
    }

    private Optional<HeadWord> beforeEdition(String folded) {
        for (int at = SHORTEST_WORD; at < folded.length(); at++) {
            HeadWord head = heads.get(folded.substring(0, at));
            HeadEdition edition = head == null ? HeadEdition.ONLY : HeadEdition.of(folded.substring(at));
            if (head != null && edition.length() == folded.length() - at) {
                return Optional.of(head.of(edition));
            }
        }
        return Optional.empty();
    }

    /** Whether a text may end with a word, told by its last ideograph, whatever marks and spaces stand behind it. */
    private boolean mayEnd(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !Vocabulary.isIdeograph(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        char last = at >= 0 ? text.charAt(at) : ' ';
        return !Vocabulary.isIdeograph(last) || ends.get(last);
    }

    /** Folding keeps every ideograph, so that a sentence need not be folded to see that it is no head. */
    private static boolean hasMoreIdeographs(String text, int most) {
        int ideographs = 0;
        for (int i = 0; i < text.length() && ideographs <= most; i++) {
            ideographs += Vocabulary.isIdeograph(text.charAt(i)) ? 1 : 0;
        }
        return ideographs > most;
    }

    private static String withoutBrackets(String text) {
        int open = Math.max(text.indexOf('('), text.indexOf('（'));
        return open > 0 ? text.substring(0, open) : text;
    }
}
