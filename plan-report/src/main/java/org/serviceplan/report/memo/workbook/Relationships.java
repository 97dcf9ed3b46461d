package org.serviceplan.report.memo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which other parts a part refers to. */
final class Relationships {
    static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final Parts parts;
    private final String part;
    private final List<Relationship> all = new ArrayList<>();

    private record Relationship(String id, String type, String target) {}

    private Relationships(Parts parts, String part) {
        this.parts = parts;
        this.part = part;
        Tags tags = new Tags(xml());
        for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.opens("Relationship")) {
                all.add(new Relationship(
                        tag.value("Id").orElse(""),
                        tag.value("Type").orElse(""),
                        tag.value("Target").orElse("")));
            }
        }
    }

    static Relationships of(Parts parts, String part) {
        return new Relationships(parts, part);
    }

    private byte[] xml() {
        return parts.find(PartNames.relationships(part)).orElseGet(() -> EMPTY.getBytes(StandardCharsets.UTF_8));
    }

    /** The part that this relationship leads to. */
    Optional<String> target(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().map(this::resolved);
    }

    /** The part that the first relationship of a type leads to, as in {@code comments}. */
    Optional<String> targetOfType(String type) {
        return all.stream()
                .filter(one -> one.type().equals(TYPES + "/" + type))
                .findFirst()
                .map(this::resolved);
    }

    private String resolved(Relationship one) {
        return PartNames.resolve(part, one.target());
    }

    /**
     * Adds a relationship.
     *
     * @return its id
     */
    String add(String type, String target) {
        Relationship added = new Relationship(freeId(), TYPES + "/" + type, "/" + target);
        byte[] xml = xml();
        Splices splices = new Splices(xml);
        Tag root = Objects.requireNonNull(new Tags(xml).next(), "an element");
        String element = "<" + root.prefix() + "Relationship Id=\"" + added.id() + "\" Type=\"" + added.type()
                + "\" Target=\"" + XmlText.escape(added.target()) + "\"/>";
        Elements.append(xml, splices, "Relationships", element);
        parts.put(PartNames.relationships(part), splices.apply());
        all.add(added);
        return added.id();
    }

    private String freeId() {
        int number = all.size() + 1;
        while (hasId("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    private boolean hasId(String id) {
        return all.stream().anyMatch(one -> one.id().equals(id));
    }
}
