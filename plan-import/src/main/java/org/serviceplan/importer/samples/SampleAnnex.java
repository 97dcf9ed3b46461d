package org.serviceplan.importer.samples;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.With;

import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;

/**
 * An annex as it is written.
 *
 * @param kind which annex
 * @param office whose it is
 * @param year for which year
 * @param titleOffice the office as its title calls it; empty where it does not
 * @param yearInTitle whether the title names the year
 * @param leftOut columns of the form that the table lacks
 * @param items its items
 */
@With
public record SampleAnnex(
        AnnexKind kind,
        Office office,
        MinguoYear year,
        String titleOffice,
        boolean yearInTitle,
        Set<ColumnRole> leftOut,
        List<SampleItem> items) {

    /** Copies the collections. */
    public SampleAnnex {
        leftOut = Set.copyOf(leftOut);
        items = List.copyOf(items);
    }

    /** The measures an importer sees. */
    public List<SampleMeasure> measures() {
        return items.stream()
                .flatMap(item -> item.measures().stream())
                .filter(measure -> kind == AnnexKind.MEASURES ? !measure.text().isEmpty() : measure.isWritten())
                .toList();
    }

    /** The targets an importer sees: those of annex 1. */
    public List<SampleTarget> targets() {
        return kind == AnnexKind.MEASURES
                ? measures().stream()
                        .flatMap(measure -> Stream.ofNullable(measure.target()))
                        .toList()
                : List.of();
    }

    /** How many outcomes it reports: none in annex 1. */
    public long outcomes() {
        return kind == AnnexKind.OUTCOMES && !leftOut.contains(ColumnRole.OUTCOME)
                ? measures().stream()
                        .filter(measure -> !measure.outcome().isEmpty())
                        .count()
                : 0;
    }

    /** The annex with one item changed. */
    SampleAnnex withItem(int index, UnaryOperator<SampleItem> change) {
        return withItems(IntStream.range(0, items.size())
                .mapToObj(i -> i == index ? change.apply(items.get(i)) : items.get(i))
                .toList());
    }
}
