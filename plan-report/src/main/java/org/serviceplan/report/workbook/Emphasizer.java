package org.serviceplan.report.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.Column.Emphasis;

/** Adds heat colours and bars that follow the numbers when rows are sorted or changed. */
@RequiredArgsConstructor
final class Emphasizer {
    private final SheetConditionalFormatting formatting;
    private final int firstRow;
    private final int lastRow;

    <R> void emphasize(List<Column<R>> columns) {
        Map<String, CellRangeAddress> heat = new LinkedHashMap<>();
        for (int i : IntStream.range(0, columns.size()).toArray()) {
            Column<R> column = columns.get(i);
            CellRangeAddress cells = new CellRangeAddress(firstRow, lastRow, i, i);
            if (column.emphasis() == Emphasis.BAR) {
                formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, bar());
            } else if (column.emphasis() == Emphasis.HEAT) {
                heat.merge(
                        column.group(),
                        cells,
                        (first, next) ->
                                new CellRangeAddress(firstRow, lastRow, first.getFirstColumn(), next.getLastColumn()));
            }
        }
        heat.values().forEach(cells -> formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, heat()));
    }

    private ConditionalFormattingRule heat() {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.MAX);
        scale.setColors(new XSSFColor[] {StyleCache.color(ReportColors.PAPER), StyleCache.color(ReportColors.heat(3))});
        return rule;
    }

    private ConditionalFormattingRule bar() {
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(StyleCache.color(ReportColors.heat(2)));
        DataBarFormatting bar = rule.getDataBarFormatting();
        bar.getMinThreshold().setRangeType(RangeType.NUMBER);
        bar.getMinThreshold().setValue(0.0);
        bar.getMaxThreshold().setRangeType(RangeType.NUMBER);
        bar.getMaxThreshold().setValue(1.0);
        return rule;
    }
}
