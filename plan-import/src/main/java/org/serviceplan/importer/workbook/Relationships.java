package org.serviceplan.importer.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Where a part of an Office Open XML file refers to. Relationships that leave the file are left alone. */
final class Relationships {
    private record Relationship(String type, String part) {}

    private final Map<String, Relationship> byId = new HashMap<>();

    private Relationships() {}

    /** Those of a part, or of the package itself where the part's name is empty. */
    static Relationships of(OoxmlPackage files, String part) {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        OoxmlPart content = files.part(folder + "_rels/" + part.substring(name) + ".rels");
        return KnownParts.ask(
                folder,
                Relationships.class,
                content,
                relationships -> relationships.read("Relationships", xml -> read(xml, folder)));
    }

    private static Relationships read(Elements xml, String folder) {
        Relationships relationships = new Relationships();
        while (xml.nextChild(1)) {
            if (xml.name().equals("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                String type = xml.require("Type");
                relationships.byId.put(
                        xml.require("Id"),
                        new Relationship(
                                type.substring(type.lastIndexOf('/') + 1), resolve(folder, xml.require("Target"))));
            }
        }
        xml.finish();
        return relationships;
    }

    /** The part that a relationship of this type leads to; there must be one. */
    String first(String type) {
        String part = find(type);
        if (part == null) {
            throw UnreadableWorkbookException.damaged("缺少 " + type);
        }
        return part;
    }

    /** The part that a relationship of this type leads to, if there is one. */
    @Nullable
    String find(String type) {
        for (Relationship relationship : byId.values()) {
            if (relationship.type().equals(type)) {
                return relationship.part();
            }
        }
        return null;
    }

    /** The part that the relationship of this id leads to, if it is of this type. */
    @Nullable
    String find(String id, String type) {
        Relationship relationship = byId.get(id);
        return relationship != null && relationship.type().equals(type) ? relationship.part() : null;
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
