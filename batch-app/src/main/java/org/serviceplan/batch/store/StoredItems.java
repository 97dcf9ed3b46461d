package org.serviceplan.batch.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

import org.serviceplan.model.Measure;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetComparison;
import org.serviceplan.model.quantity.TargetPeriod;
import org.serviceplan.model.source.CellRef;

/** The items of some files' annexes, with everything under them. */
final class StoredItems {
    private final Map<MeasureKey, List<Target>> targets;
    private final Map<MeasureKey, List<Figure>> figures;
    private final Map<ItemKey, List<Measure>> measures;
    private final Map<AnnexKey, List<PlanItem>> items;

    private StoredItems(JdbcTemplate jdbc, UUID[] fileIds) {
        targets = read(
                jdbc,
                "target",
                "file_id, annex_no, item_no, measure_no, target_no",
                fileIds,
                MeasureKey::of,
                StoredItems::target);
        figures = read(
                jdbc,
                "figure",
                "file_id, annex_no, item_no, measure_no, figure_no",
                fileIds,
                MeasureKey::of,
                StoredItems::figure);
        measures = read(jdbc, "measure", "file_id, annex_no, item_no, measure_no", fileIds, ItemKey::of, this::measure);
        items = read(jdbc, "plan_item", "file_id, annex_no, item_no", fileIds, AnnexKey::of, this::item);
    }

    private record ItemKey(AnnexKey annex, int itemNo) {
        static ItemKey of(ResultSet row) throws SQLException {
            return new ItemKey(AnnexKey.of(row), row.getInt("item_no"));
        }
    }

    private record MeasureKey(ItemKey item, int measureNo) {
        static MeasureKey of(ResultSet row) throws SQLException {
            return new MeasureKey(ItemKey.of(row), row.getInt("measure_no"));
        }
    }

    /** Reads a value from the current row. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static StoredItems read(JdbcTemplate jdbc, UUID[] fileIds) {
        return new StoredItems(jdbc, fileIds);
    }

    private static <K, V> Map<K, List<V>> read(
            JdbcTemplate jdbc, String table, String key, UUID[] fileIds, RowReader<K> keys, RowReader<V> values) {
        Map<K, List<V>> read = new HashMap<>();
        RowMapper<Boolean> collect = (row, number) -> read.computeIfAbsent(keys.read(row), absent -> new ArrayList<>())
                .add(values.read(row));
        jdbc.query("SELECT * FROM " + table + " WHERE file_id = ANY (?) ORDER BY " + key, collect, (Object) fileIds);
        return read;
    }

    /** The items of an annex, in the order written. */
    List<PlanItem> of(AnnexKey key) {
        return items.getOrDefault(key, List.of());
    }

    private PlanItem item(ResultSet row) throws SQLException {
        return new PlanItem(
                row.getInt("ordinal"),
                row.getString("heading"),
                CellRef.parse(row.getString("cell")),
                measures.getOrDefault(ItemKey.of(row), List.of()));
    }

    private Measure measure(ResultSet row) throws SQLException {
        MeasureKey key = MeasureKey.of(row);
        return Measure.builder()
                .ordinal(row.getInt("ordinal"))
                .text(row.getString("text"))
                .cell(CellRef.parse(row.getString("cell")))
                .units(units(row.getArray("units")))
                .deadline(deadline(row))
                .targets(targets.getOrDefault(key, List.of()))
                .outcome(outcome(row, figures.getOrDefault(key, List.of())))
                .build();
    }

    private static List<ResponsibleUnit> units(Array units) throws SQLException {
        return Arrays.stream((String[]) units.getArray())
                .map(ResponsibleUnit::of)
                .toList();
    }

    private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
        String kind = row.getString("deadline_kind");
        Date date = row.getDate("deadline_date");
        return kind == null
                ? null
                : new Deadline(
                        Deadline.Kind.valueOf(kind),
                        row.getString("deadline_text"),
                        date == null ? null : date.toLocalDate());
    }

    private static @Nullable Outcome outcome(ResultSet row, List<Figure> figures) throws SQLException {
        String text = row.getString("outcome_text");
        return text == null ? null : new Outcome(text, figures, CellRef.parse(row.getString("outcome_cell")));
    }

    private static Target target(ResultSet row) throws SQLException {
        String period = row.getString("period");
        return new Target(
                TargetComparison.valueOf(row.getString("comparison")),
                quantity(row),
                row.getString("unit"),
                period == null ? null : TargetPeriod.valueOf(period),
                row.getString("text"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(quantity(row), row.getString("unit"), row.getBoolean("approximate"), row.getString("text"));
    }

    private static BigDecimal quantity(ResultSet row) throws SQLException {
        return row.getBigDecimal("quantity");
    }
}
