package org.serviceplan.report.memo.workbook;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts in a workbook's zip, without a leading slash. */
final class PartNames {
    private PartNames() {}

    /** The folder of a part, with the slash behind; nothing at the top. */
    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The part that holds the relationships of a part. */
    static String relationships(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The part that a relationship of another leads to. */
    static String resolve(String part, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : (folder(part) + target).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
