package org.serviceplan.importer.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a workbook by cell style, each made when it is first needed. */
final class CellFormats {
    /** The longest that Excel takes. */
    private static final int LONGEST_CODE = 255;

    private final List<Integer> formatByStyle;
    private final Map<Integer, String> codes;
    private final boolean from1904;
    private final Map<Integer, CellFormat> formats = new HashMap<>();

    /**
     * @param formatByStyle the number format of each cell style
     * @param codes the format codes that the workbook brings itself, by number
     * @param from1904 whether dates count from 1904
     */
    CellFormats(List<Integer> formatByStyle, Map<Integer, String> codes, boolean from1904) {
        this.formatByStyle = formatByStyle;
        this.codes = codes;
        this.from1904 = from1904;
    }

    /** The format of cells in this style; General if there is no such style. */
    CellFormat ofStyle(int style) {
        int format = style >= 0 && style < formatByStyle.size() ? formatByStyle.get(style) : 0;
        return format == 0 ? GeneralFormat.GENERAL : formats.computeIfAbsent(format, this::make);
    }

    private CellFormat make(int format) {
        String code = code(format);
        if (code.length() > LONGEST_CODE) {
            return GeneralFormat.GENERAL;
        }
        CellFormat dates = DateFormat.of(code, from1904);
        if (dates != null) {
            return dates;
        }
        return FractionFormat.isFraction(code) ? new FractionFormat(code) : NumberFormat.of(code);
    }

    private String code(int format) {
        String own = codes.get(format);
        if (own != null) {
            return own;
        }
        String taiwanese = TaiwaneseFormats.code(format);
        String builtin = taiwanese != null ? taiwanese : BuiltinFormats.getBuiltinFormat(format);
        return builtin == null ? "" : builtin;
    }
}
