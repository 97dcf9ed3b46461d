package org.serviceplan.importer.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

/** The two plans that offices published, to be laid out anew; their second annexes are filled with outcomes of other agencies. */
final class PublishedAnnexes {
    private static final List<String> OUTCOMES = List.of(
            "計 281 場次,6,127 人次參與。",
            "全年共計3次，動員志工66人次。",
            "已完成，問卷滿意度達95.71%。",
            "",
            "1.上半年辦理2場次。\n2.下半年辦理3場次，計1萬2,083人次參與。",
            "平均約 4.95 分鐘左右完成。");

    private PublishedAnnexes() {}

    static List<SampleAnnex> all() {
        List<SampleAnnex> annexes = new ArrayList<>();
        for (String plan : List.of("hualien-112.json", "kinmen-111.json")) {
            annexes.add(annex(plan, AnnexKind.MEASURES));
            annexes.add(annex(plan, AnnexKind.OUTCOMES));
        }
        return annexes;
    }

    private static SampleAnnex annex(String plan, AnnexKind kind) {
        JsonNode json = read(plan);
        Office office =
                OfficeRoster.standard().find(json.get("office").asString()).orElseThrow();
        List<SampleItem> items = json.get("annex1")
                .get("items")
                .valueStream()
                .map(PublishedAnnexes::item)
                .toList();
        MinguoYear year = MinguoYear.of(json.get("rocYear").asInt());
        return new SampleAnnex(kind, office, year, office.name(), true, Set.of(), items);
    }

    private static SampleItem item(JsonNode item) {
        List<SampleMeasure> measures = new ArrayList<>();
        for (JsonNode measure : item.get("measures")) {
            int ordinal = measure.get("ordinal").asInt();
            List<String> units =
                    measure.get("units").valueStream().map(JsonNode::asString).toList();
            measures.add(new SampleMeasure(
                    ordinal,
                    measure.get("text").asString(),
                    units.isEmpty() ? List.of("處綜合") : units,
                    null,
                    OUTCOMES.get((item.get("ordinal").asInt() + ordinal) % OUTCOMES.size()),
                    0,
                    SampleMeasure.Attainment.NO_TARGET));
        }
        return new SampleItem(
                item.get("ordinal").asInt(),
                item.get("heading").asString(),
                item.get("deadline").asString(),
                item.get("deadline").asString().isEmpty() ? Deadline.Kind.BLANK : Deadline.Kind.ONGOING,
                measures);
    }

    private static JsonNode read(String plan) {
        try (InputStream in = Objects.requireNonNull(
                PublishedAnnexes.class.getResourceAsStream("/org/serviceplan/model/" + plan), plan)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
