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
        boolean plans = annex.kind() == AnnexKind.MEASURES;
        addIf(!banner && layout.numberColumn(), ColumnRole.NUMBER);
        addIf(!banner, ColumnRole.ITEM);
        addIf(layout.measures() == Numbering.OWN_COLUMN, ColumnRole.MEASURE_NUMBER);
        addIf(true, ColumnRole.MEASURE);
        if (layout.foreignColumn()) {
            columns.add(new Column(null, "經費來源"));
        }
        addIf(plans && !annex.leftOut().contains(ColumnRole.UNIT), ColumnRole.UNIT);
        addIf(plans && !annex.leftOut().contains(ColumnRole.DEADLINE), ColumnRole.DEADLINE);
        addIf(!plans && !annex.leftOut().contains(ColumnRole.OUTCOME), ColumnRole.OUTCOME);
        addIf(layout.remarkColumn(), ColumnRole.REMARK);
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

    private void addIf(boolean wanted, ColumnRole role) {
        if (wanted) {
            columns.add(
                    new Column(role, spaced(WORDS.getOrDefault(role, List.of()).get(layout.words()))));
        }
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
