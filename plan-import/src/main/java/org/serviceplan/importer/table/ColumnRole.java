package org.serviceplan.importer.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** What a column of an annex table holds. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum ColumnRole {
    /** The number of the item (項次). */
    NUMBER("項次"),
    /** The item (實施要項). */
    ITEM("實施要項"),
    /** The number of the measure, where it has a column of its own between item and measure. */
    MEASURE_NUMBER("序號"),
    /** The measure (具體作法). */
    MEASURE("具體作法"),
    /** Who answers for it (負責業參). */
    UNIT("負責業參"),
    /** When it is to be done (完成期限). */
    DEADLINE("完成期限"),
    /** What came of it (執行成效). */
    OUTCOME("執行成效"),
    /** Remarks, which are not taken in. */
    REMARK("備註");

    /** All of them; {@link #values} makes an array each time. */
    static final List<ColumnRole> ALL = List.of(values());

    /** The head that the framework's own form gives such a column. */
    private final String label;

    /** A map that nobody can change. It is not made a clone of the other, which takes longer at first; every row has one. */
    static <V> Map<ColumnRole, V> copyOf(Map<ColumnRole, V> map) {
        Map<ColumnRole, V> copy = new EnumMap<>(ColumnRole.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }
}
