package org.serviceplan.importer.annex;

import java.util.Map;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.importer.table.TableCell;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.importer.table.TableHead.PassedOver.Reason;
import org.serviceplan.importer.table.TableRow;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.text.LayoutText;

/**
 * Nothing is left out unseen: of several columns about the same one is read, of those under the head of measures one is the measures',
 * and rows of examples are none.
 */
final class PassedOverCheck implements AnnexCheck {
    private static final int LONGEST_NUMBER = 4;

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        MinguoYear year = draft.identity().year();
        for (TableHead.PassedOver other : draft.table().head().passedOver()) {
            TableHead.Column read = draft.table().head().columns().get(other.role());
            if (read != null && matters(other.role())) {
                findings.add(passedOver(draft, other, read));
            }
        }
        for (Map.Entry<ColumnRole, TableHead.Column> column :
                draft.table().head().columns().entrySet()) {
            TableHead.Column read = column.getValue();
            if (year != null && matters(column.getKey()) && isOfAnotherYear(read, year)) {
                String text = LayoutText.joined(read.text());
                findings.add(FindingType.COLUMN_READ_OF_ANOTHER_YEAR.at(draft.sheet(), read.head(), text, text, year));
            }
        }
        for (Line example : draft.table().lines(Line.Kind.EXAMPLE)) {
            findings.add(FindingType.EXAMPLE_ROW_SKIPPED.at(
                    draft.sheet(),
                    example.cell(),
                    example.text(),
                    example.cell().row() + 1));
        }
        for (TableRow row : draft.table().rows()) {
            TableCell number = row.cell(ColumnRole.NUMBER);
            if (number != null && number.isWritten() && number.text().length() > LONGEST_NUMBER && isAlone(row)) {
                String text = LayoutText.joined(number.text());
                findings.add(FindingType.TEXT_IN_NUMBERS_SKIPPED.at(draft.sheet(), number.ref(), text, text));
            }
        }
    }

    private static boolean isAlone(TableRow row) {
        return row.cells().values().stream().filter(TableCell::isWritten).count() == 1;
    }

    private static Finding passedOver(DraftAnnex draft, TableHead.PassedOver other, TableHead.Column read) {
        TableHead.Column column = other.column();
        String text = LayoutText.joined(column.text());
        String taken = LayoutText.joined(read.text());
        MinguoYear year = draft.identity().year();
        if (other.why() == Reason.OWN_CAPTION) {
            return FindingType.COLUMN_UNDER_HEAD_PASSED_OVER.at(draft.sheet(), column.head(), text, text, taken);
        }
        if (other.role() == ColumnRole.ITEM && other.why() == Reason.LIKE_ANOTHER) {
            return FindingType.GROUP_COLUMN_PASSED_OVER.at(draft.sheet(), column.head(), text, text, taken, taken);
        }
        boolean another = other.why() == Reason.BESIDE_YEAR || (year != null && isOfAnotherYear(column, year));
        return year != null && another && !isOfAnotherYear(read, year)
                ? FindingType.COLUMN_OF_ANOTHER_YEAR.at(draft.sheet(), column.head(), text, text, year, taken)
                : FindingType.COLUMN_PASSED_OVER.at(draft.sheet(), column.head(), text, text, taken);
    }

    private static boolean isOfAnotherYear(TableHead.Column column, MinguoYear year) {
        return column.year() != null && !column.year().equals(year);
    }

    private static boolean matters(ColumnRole role) {
        return switch (role) {
            case ITEM, MEASURE, UNIT, DEADLINE, OUTCOME -> true;
            case NUMBER, MEASURE_NUMBER, REMARK -> false;
        };
    }
}
