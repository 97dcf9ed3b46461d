package org.serviceplan.report.memo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.CurrentSubmissions;
import org.serviceplan.report.comparison.ReceivedSubmission;
import org.serviceplan.report.comparison.RejectedFile;

/**
 * Which files go back to their offices: those that stand rejected, and current submissions with errors or warnings. Files with
 * nothing but notes do not.
 *
 * <p>A memo is named after its office. Where an office has several faulty files, the most important one has the plain name (rejected
 * before taken in, newer years first, then by path), the others have a number behind: {@code 花蓮縣榮民服務處.xlsx}, {@code
 * 花蓮縣榮民服務處_2.xlsx}. Files of no known office are {@code 未辨識機關_} and their own name, as far as it is harmless.
 */
public final class Memos {
    private static final String UNKNOWN = "未辨識機關_";
    private static final int LONGEST_NAME = 40;

    private final Set<String> taken = new HashSet<>();
    private final List<Memo> memos = new ArrayList<>();

    private Memos() {}

    /** The memos of a comparison, in roster order, files of no known office last. */
    public static List<Memo> of(ComparisonInput input) {
        Memos memos = new Memos();
        Map<Office, List<FaultyFile>> byOffice = new LinkedHashMap<>();
        input.roster().offices().forEach(office -> byOffice.put(office, new ArrayList<>()));
        List<FaultyFile> ofNobody = new ArrayList<>();
        for (FaultyFile faulty : faulty(input)) {
            Objects.requireNonNullElse(byOffice.get(faulty.office()), ofNobody).add(faulty);
        }
        byOffice.values().forEach(memos::addAll);
        ofNobody.forEach(faulty -> memos.addAll(new ArrayList<>(List.of(faulty))));
        return List.copyOf(memos.memos);
    }

    private static List<FaultyFile> faulty(ComparisonInput input) {
        Map<SourceFile, List<ReceivedSubmission>> current = new LinkedHashMap<>();
        CurrentSubmissions submissions = CurrentSubmissions.of(input);
        for (Office office : input.roster().offices()) {
            for (MinguoYear year : input.years()) {
                for (AnnexKind kind : AnnexKind.values()) {
                    submissions.find(office.code(), year, kind).ifPresent(annex -> current.computeIfAbsent(
                                    annex.submission().file(), file -> new ArrayList<>())
                            .add(annex));
                }
            }
        }
        List<FaultyFile> faulty = new ArrayList<>();
        for (RejectedFile rejected : input.rejections()) {
            faulty.add(FaultyFile.of(rejected, input.roster()));
        }
        current.values().stream().map(FaultyFile::of).forEach(faulty::add);
        return faulty.stream()
                .filter(FaultyFile::needsCorrection)
                .sorted(FaultyFile.MOST_IMPORTANT_FIRST)
                .toList();
    }

    /** Adds the memos of one office, or that of a file of nobody's. */
    private void addAll(List<FaultyFile> files) {
        for (int i = 0; i < files.size(); i++) {
            FaultyFile faulty = files.get(i);
            memos.add(new Memo(
                    name(faulty),
                    faulty.office(),
                    faulty.guessed(),
                    faulty.file(),
                    faulty.annexes(),
                    faulty.received(),
                    faulty.rejected(),
                    faulty.readable(),
                    faulty.findings(),
                    i + 1,
                    files.size()));
        }
    }

    private String name(FaultyFile faulty) {
        Office office = faulty.office();
        String wanted = office != null
                ? harmless(office.name())
                : UNKNOWN + harmless(stem(faulty.file().name()));
        String name = wanted;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What of a name can be part of a file's name anywhere: letters and digits of any script, and a few signs between them. */
    private static String harmless(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .limit(LONGEST_NAME)
                .map(c -> Character.isLetterOrDigit(c) || "-_（）()".indexOf(c) >= 0 ? c : '_')
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? "_" : kept.toString();
    }
}
