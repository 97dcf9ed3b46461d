package org.serviceplan.report.workbook.ods;

import java.awt.Color;

import lombok.RequiredArgsConstructor;

import org.serviceplan.report.presentation.ReportColors;
import org.serviceplan.report.workbook.sheet.Column.Emphasis;
import org.serviceplan.report.workbook.sheet.TableArea;
import org.serviceplan.report.workbook.xml.XmlPen;

/** Writes heat colours and bars that follow the numbers when rows are sorted or changed, as LibreOffice knows them. */
@RequiredArgsConstructor
final class Emphases {
    private final XmlPen xml;
    private final String sheet;

    void write(TableArea area) {
        if (area.emphases().isEmpty()) {
            return;
        }
        xml.start("calcext:conditional-formats");
        for (TableArea.Emphasized emphasized : area.emphases()) {
            xml.start("calcext:conditional-format")
                    .attribute(
                            "calcext:target-range-address",
                            Areas.of(
                                    sheet,
                                    area.firstRow(),
                                    emphasized.firstColumn(),
                                    area.lastRow(),
                                    emphasized.lastColumn()));
            if (emphasized.emphasis() == Emphasis.HEAT) {
                heat();
            } else {
                bar();
            }
            xml.end();
        }
        xml.end();
    }

    private void heat() {
        xml.start("calcext:color-scale");
        step("minimum", ReportColors.PAPER);
        step("maximum", ReportColors.heat(3));
        xml.end();
    }

    private void step(String type, Color color) {
        xml.start("calcext:color-scale-entry")
                .attribute("calcext:value", 0)
                .attribute("calcext:type", type)
                .attribute("calcext:color", Styles.hex(color))
                .end();
    }

    private void bar() {
        xml.start("calcext:data-bar")
                .attribute("calcext:max-length", 100)
                .attribute("calcext:min-length", 0)
                .attribute("calcext:gradient", "false")
                .attribute("calcext:positive-color", Styles.hex(ReportColors.heat(2)));
        limit(0);
        limit(1);
        xml.end();
    }

    private void limit(int value) {
        xml.start("calcext:formatting-entry")
                .attribute("calcext:value", value)
                .attribute("calcext:type", "number")
                .end();
    }
}
