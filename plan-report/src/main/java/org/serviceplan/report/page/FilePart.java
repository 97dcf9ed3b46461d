package org.serviceplan.report.page;

import java.util.List;
import java.util.stream.Stream;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.workbook.SourceLinks;

/**
 * What was found in a file.
 *
 * @param title what it is and how much was found
 * @param path where it is in the inbox
 * @param address a link to it
 * @param findings what was found, as far as the page has room
 * @param left how many findings it has no room for
 */
record FilePart(String title, String path, String address, List<Line> findings, int left) {
    /** A hopeless file must not bury the others. */
    private static final int MOST_FINDINGS = 50;

    /** One finding. */
    record Line(String severity, String style, String place, String message, String value) {
        static Line of(Finding finding) {
            Mark mark = Mark.of(finding.severity());
            return new Line(mark.text(), mark.style(), place(finding), finding.message(), finding.value());
        }

        private static String place(Finding finding) {
            if (finding.sheet() == null) {
                return "整個檔案";
            }
            return finding.cell() == null ? finding.sheet() : finding.sheet() + " " + finding.cell();
        }
    }

    static FilePart of(String what, SourceFile file, Findings findings, SourceLinks links) {
        List<Line> lines = findings.kept().stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .limit(MOST_FINDINGS)
                .map(Line::of)
                .toList();
        return new FilePart(
                what + "：檢核結果 " + findings.count() + " 筆",
                file.path(),
                links.address(file),
                lines,
                findings.count() - lines.size());
    }

    static Stream<FilePart> ofAny(String what, SourceFile file, Findings findings, SourceLinks links) {
        return findings.count() == 0 ? Stream.empty() : Stream.of(of(what, file, findings, links));
    }
}
