package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;

/**
 * A name outside the table that may say whose it is and for which year.
 *
 * @param label what reports call the place: 檔名
 * @param name the name
 * @param inPath whether it belongs to the file's path and not to its content
 * @param saysYear whether a year in it is the plan's; a folder's may be the year of receipt
 */
record NamePlace(String label, String name, boolean inPath, boolean saysYear) {
    private static final int LONGEST_ENDING = 5;

    /** The places beside a table, the most telling first: sheet, file, then folders from the inside out. */
    static List<NamePlace> of(String sheet, String path) {
        List<NamePlace> places = new ArrayList<>();
        places.add(new NamePlace("工作表名稱", sheet, false, true));
        String[] parts = path.split("/", -1);
        places.add(new NamePlace("檔名", withoutEnding(parts[parts.length - 1]), true, true));
        for (int i = parts.length - 2; i >= 0; i--) {
            places.add(new NamePlace("資料夾名稱", parts[i], true, false));
        }
        return places;
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        boolean ending = dot >= 0 && dot < name.length() - 1 && name.length() - dot - 1 <= LONGEST_ENDING;
        for (int i = dot + 1; ending && i < name.length(); i++) {
            ending = name.charAt(i) < 0x80 && Character.isLetter(name.charAt(i));
        }
        return ending ? name.substring(0, dot) : name;
    }
}
