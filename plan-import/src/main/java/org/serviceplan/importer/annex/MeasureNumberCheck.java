package org.serviceplan.importer.annex;

import java.util.stream.Stream;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.text.ChineseNumerals;

/** The measures of an item are numbered one after the other. */
final class MeasureNumberCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        if (!draft.itemsAreTold()) {
            return;
        }
        int last = 0;
        for (DraftItem item : draft.items()) {
            last = check(draft.sheet(), item, goesOn(item, last) ? last : 0, findings);
        }
    }

    /** Whether the numbers run through all items. */
    private static boolean goesOn(DraftItem item, int last) {
        Integer first =
                item.measures().isEmpty() ? null : item.measures().get(0).written();
        return first != null && first == last + 1;
    }

    /** Checks an item's numbers after one, and tells the last. */
    private static int check(String sheet, DraftItem item, int before, FindingCollector findings) {
        boolean numbered = item.measures().stream().anyMatch(measure -> measure.written() != null);
        int last = before;
        int group = 0;
        for (DraftMeasure measure : item.measures()) {
            last = measure.before() == group ? last : 0;
            group = measure.before();
            Integer written = measure.written();
            if (written == null) {
                last++;
                if (numbered) {
                    findings.add(finding(FindingType.MEASURE_NUMBER_MISSING, sheet, measure, measure.ordinal()));
                }
            } else {
                if (written <= last) {
                    findings.add(finding(FindingType.MEASURE_NUMBER_DUPLICATE, sheet, measure, written));
                } else if (written > last + 1) {
                    findings.add(finding(FindingType.MEASURE_NUMBER_GAP, sheet, measure, last, written));
                }
                last = written;
            }
        }
        return last;
    }

    private static Finding finding(FindingType type, String sheet, DraftMeasure measure, Integer... numbers) {
        Object[] inChinese =
                Stream.of(numbers).map(MeasureNumberCheck::inChinese).toArray();
        return type.at(sheet, measure.cell(), measure.text(), inChinese);
    }

    private static String inChinese(int number) {
        return number == 0 ? "（開頭）" : ChineseNumerals.format(number);
    }
}
