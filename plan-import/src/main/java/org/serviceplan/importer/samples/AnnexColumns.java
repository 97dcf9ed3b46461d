package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import lombok.Getter;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;

/** The columns of one table, in the order and wording of its layout. */
@Getter
@Accessors(fluent = true)
final class AnnexColumns {
    private static final Map<ColumnRole, List<String>> WORDS = Map.of(
            ColumnRole.NUMBER, List.of("項次", "編號", "項次"),
            ColumnRole.ITEM, List.of("實施要項", "實施要領", "工作要領"),
            ColumnRole.MEASURE_NUMBER, List.of("序號", "次序", "序號"),
            ColumnRole.MEASURE, List.of("具體作法", "具體做法", "執行措施"),
            ColumnRole.UNIT, List.of("負責業參", "業務單位", "承辦單位"),
            ColumnRole.DEADLINE, List.of("完成期限", "辦理期限", "執行期程"),
            ColumnRole.OUTCOME, List.of("執行成效", "執行情形", "執行成果"),
            ColumnRole.REMARK, List.of("備註", "備考", "備註"));

    private final List<Column> columns = new ArrayList<>();
    private final Layout layout;

    /** A column; without a role it is none of the form's. */
    record Column(@Nullable ColumnRole role, String head) {}

    AnnexColumns(SampleAnnex annex, Layout layout) {
        this.layout = layout;
        boolean banner = layout.shape() == ItemShape.BANNER;
        boolean both = layout.form() == Form.BOTH_ANNEXES;
        boolean plans = both || annex.kind() == AnnexKind.MEASURES;
        addIf(!banner && layout.numberColumn(), ColumnRole.NUMBER);
        addIf(!banner, ColumnRole.ITEM);
        if (layout.isPaired()) {
            columns.add(new Column(ColumnRole.MEASURE_NUMBER, word(ColumnRole.MEASURE)));
            columns.add(new Column(ColumnRole.MEASURE, ""));
        } else {
            addIf(layout.measures() == Numbering.OWN_COLUMN, ColumnRole.MEASURE_NUMBER);
            addIf(true, ColumnRole.MEASURE);
        }
        if (layout.foreignColumn()) {
            columns.add(new Column(null, "經費來源"));
        }
        addIf(plans && !annex.leftOut().contains(ColumnRole.UNIT), ColumnRole.UNIT);
        addIf(plans && !annex.leftOut().contains(ColumnRole.DEADLINE), ColumnRole.DEADLINE);
        addIf((!plans || both) && !annex.leftOut().contains(ColumnRole.OUTCOME), ColumnRole.OUTCOME);
        addIf(layout.remarkColumn(), ColumnRole.REMARK);
        if (layout.has(Quirk.SHUFFLED_COLUMNS)) {
            shuffle(Dice.of(layout.wrapAt(), "columns", layout.words(), layout.pageRows()));
        }
    }

    /** Another order, in which a number stays left of its measure and a unit left of its deadline. */
    private void shuffle(Dice dice) {
        List<Column> rest = new ArrayList<>(columns);
        columns.clear();
        while (!rest.isEmpty()) {
            int at = dice.between(0, rest.size() - 1);
            if (at > 0 && belongTogether(rest.get(at - 1), rest.get(at))) {
                at--;
            }
            boolean pair = at + 1 < rest.size() && belongTogether(rest.get(at), rest.get(at + 1));
            columns.add(rest.remove(at));
            if (pair) {
                columns.add(rest.remove(at));
            }
        }
    }

    private static boolean belongTogether(Column left, Column right) {
        return (left.role() == ColumnRole.MEASURE_NUMBER && right.role() == ColumnRole.MEASURE)
                || (left.role() == ColumnRole.UNIT && right.role() == ColumnRole.DEADLINE);
    }

    /** Where a column stands, or -1. */
    int indexOf(ColumnRole role) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).role() == role) {
                return c;
            }
        }
        return -1;
    }

    /** Whether units and deadlines stand under a common head. */
    boolean isGrouped() {
        return layout.groupedHead() && indexOf(ColumnRole.UNIT) >= 0 && indexOf(ColumnRole.DEADLINE) >= 0;
    }

    /** Whether the head is two rows high. */
    boolean isTwoRows() {
        return isGrouped() || (layout.has(Quirk.SPLIT_HEAD) && indexOf(ColumnRole.NUMBER) >= 0);
    }

    private void addIf(boolean wanted, ColumnRole role) {
        if (wanted) {
            columns.add(new Column(role, word(role)));
        }
    }

    private String word(ColumnRole role) {
        return spaced(WORDS.getOrDefault(role, List.of()).get(layout.words()));
    }

    private String spaced(String head) {
        int middle = head.length() / 2;
        return switch (layout.spacing()) {
            case 1 -> String.join("　", head.split("", -1)).strip();
            case 2 -> head.substring(0, middle) + "\n" + head.substring(middle);
            default -> head;
        };
    }
}
