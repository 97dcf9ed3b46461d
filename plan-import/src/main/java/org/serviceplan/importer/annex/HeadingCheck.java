package org.serviceplan.importer.annex;

import java.util.stream.Stream;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.model.text.TextDifference;

/** Items have the headings of the framework; the finding shows the difference to the nearest accepted wording. */
final class HeadingCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        if (!draft.table().namesItems() || !draft.itemsAreTold() || draft.isBlank()) {
            return;
        }
        for (DraftItem item : draft.items()) {
            ImplementationItem expected = draft.framework().item(item.ordinal()).orElse(null);
            if (expected != null && !expected.accepts(item.heading())) {
                findings.add(finding(draft, item, expected));
            }
        }
    }

    private static Finding finding(DraftAnnex draft, DraftItem item, ImplementationItem expected) {
        String nearest = Stream.concat(Stream.of(expected.heading()), expected.variants().stream())
                .min((a, b) -> Integer.compare(changes(a, item), changes(b, item)))
                .orElse(expected.heading());
        return FindingType.HEADING_DIFFERS.at(
                draft.sheet(),
                item.headingCell(),
                item.heading(),
                ChineseNumerals.format(item.ordinal()),
                TextDifference.between(nearest, item.heading()).describe(),
                nearest);
    }

    private static int changes(String wording, DraftItem item) {
        return TextDifference.between(wording, item.heading()).parts().stream()
                .filter(part -> part.change() != TextDifference.Change.SAME)
                .mapToInt(part -> part.text().length())
                .sum();
    }
}
