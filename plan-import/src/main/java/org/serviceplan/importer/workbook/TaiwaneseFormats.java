package org.serviceplan.importer.workbook;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The built-in number formats whose code is not in the file, because it depends on the country, as they are in Taiwan
 * (ECMA-376 part 1, 18.8.30, zh-tw). The library has those of the United States only.
 */
final class TaiwaneseFormats {
    static final String DATE = "yyyy/m/d";

    private static final String MINGUO = "[$-404]e/m/d";
    private static final String MINGUO_LONG = "[$-404]e\"年\"m\"月\"d\"日\"";
    private static final String HOURS_MINUTES = "上午/下午hh\"時\"mm\"分\"";
    private static final String HOURS_MINUTES_SECONDS = "上午/下午hh\"時\"mm\"分\"ss\"秒\"";

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(14, DATE),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, MINGUO),
            Map.entry(28, MINGUO_LONG),
            Map.entry(29, MINGUO_LONG),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "hh\"時\"mm\"分\""),
            Map.entry(33, "hh\"時\"mm\"分\"ss\"秒\""),
            Map.entry(34, HOURS_MINUTES),
            Map.entry(35, HOURS_MINUTES_SECONDS),
            Map.entry(36, MINGUO),
            Map.entry(50, MINGUO),
            Map.entry(51, MINGUO_LONG),
            Map.entry(52, HOURS_MINUTES),
            Map.entry(53, HOURS_MINUTES_SECONDS),
            Map.entry(54, MINGUO_LONG),
            Map.entry(55, HOURS_MINUTES),
            Map.entry(56, HOURS_MINUTES_SECONDS),
            Map.entry(57, MINGUO),
            Map.entry(58, MINGUO_LONG));

    private TaiwaneseFormats() {}

    /** The code of this number, or null where it is the same everywhere. */
    static @Nullable String code(int number) {
        return CODES.get(number);
    }
}
