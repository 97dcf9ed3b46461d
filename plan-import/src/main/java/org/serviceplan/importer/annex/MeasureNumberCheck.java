package org.serviceplan.importer.annex;

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
        boolean groupsAreTold = !draft.table().head().groups().isEmpty();
        int last = 0;
        for (DraftItem item : draft.items()) {
            last = check(draft.sheet(), item, goesOn(item, last) ? last : 0, groupsAreTold, findings);
        }
    }

    /** Whether the numbers run through all items. */
    private static boolean goesOn(DraftItem item, int last) {
        Integer first =
                item.measures().isEmpty() ? null : item.measures().get(0).written();
        return first != null && first == last + 1;
    }

    /** Checks an item's numbers after one, and tells the last. */
    private static int check(
            String sheet, DraftItem item, int before, boolean groupsAreTold, FindingCollector findings) {
        boolean numbered = isNumbered(item);
        int last = before;
        int group = 0;
        DraftMeasure above = null;
        for (DraftMeasure measure : item.measures()) {
            // One alone is no list of its own, unless a column says so.
            last = measure.before() == group || (!groupsAreTold && isAlone(item, measure)) ? last : 0;
            group = measure.before();
            Integer written = measure.written();
            if (written == null) {
                last++;
                if (numbered) {
                    findings.add(finding(
                            FindingType.MEASURE_NUMBER_MISSING,
                            sheet,
                            measure,
                            ChineseNumerals.format(measure.ordinal())));
                }
            } else {
                if (written <= last) {
                    findings.add(finding(FindingType.MEASURE_NUMBER_DUPLICATE, sheet, measure, item.numberOf(measure)));
                } else if (written > last + 1) {
                    findings.add(finding(
                            FindingType.MEASURE_NUMBER_GAP,
                            sheet,
                            measure,
                            last == 0 || above == null ? inChinese(last) : item.numberOf(above),
                            item.numberOf(measure)));
                }
                last = written;
            }
            above = measure;
        }
        return last;
    }

    private static boolean isNumbered(DraftItem item) {
        for (DraftMeasure measure : item.measures()) {
            if (measure.written() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(DraftItem item, DraftMeasure measure) {
        return measure.before() == item.measures().size() - 1;
    }

    private static Finding finding(FindingType type, String sheet, DraftMeasure measure, String... numbers) {
        return type.at(sheet, measure.cell(), measure.text(), (Object[]) numbers);
    }

    private static String inChinese(int number) {
        return number == 0 ? "（開頭）" : ChineseNumerals.format(number);
    }
}
