package org.serviceplan.report.workbook.xlsx;

import lombok.RequiredArgsConstructor;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Column.Emphasis;
import org.serviceplan.report.workbook.sheet.TableArea;

/** Adds heat colours and bars that follow the numbers when rows are sorted or changed. */
@RequiredArgsConstructor
final class Emphasizer {
    private final SheetConditionalFormatting formatting;
    private final TableArea area;

    void emphasize() {
        for (TableArea.Emphasized emphasized : area.emphases()) {
            CellRangeAddress cells = new CellRangeAddress(
                    area.firstRow(), area.lastRow(), emphasized.firstColumn(), emphasized.lastColumn());
            formatting.addConditionalFormatting(
                    new CellRangeAddress[] {cells}, emphasized.emphasis() == Emphasis.HEAT ? heat() : bar());
        }
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
