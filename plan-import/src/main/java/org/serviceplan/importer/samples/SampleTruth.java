package org.serviceplan.importer.samples;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.AnnexKind;

/**
 * What an importer should make of a file.
 *
 * @param status whether it is taken in
 * @param codes the findings it raises, each once
 * @param annexes the annexes that can be read from it
 * @param received when it was received, Taiwan's time
 */
public record SampleTruth(
        ImportResult.Status status, Set<String> codes, List<SampleAnnex> annexes, LocalDateTime received) {

    /** Copies the collections. */
    public SampleTruth {
        codes = Set.copyOf(codes);
        annexes = List.copyOf(annexes);
    }

    /** The truth about a file as one line of JSON. */
    String json(String path) {
        return "{\"file\":\"%s\",\"synthetic\":true,\"received\":\"%s\",\"status\":\"%s\",\"codes\":[%s],\"annexes\":[%s]}"
                .formatted(
                        path,
                        received,
                        status,
                        new TreeSet<>(codes)
                                .stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(",")),
                        annexes.stream().map(SampleTruth::json).collect(Collectors.joining(",")));
    }

    private static String json(SampleAnnex annex) {
        return "{\"annex\":\"%s\",\"office\":\"%s\",\"year\":%s,\"items\":%d,\"measures\":%d,\"targets\":%d,\"outcomes\":%d,\"attainment\":{%s}}"
                .formatted(
                        annex.kind(),
                        annex.office().code(),
                        annex.year(),
                        annex.items().size(),
                        annex.measures().size(),
                        annex.targets().size(),
                        annex.outcomes(),
                        attainment(annex));
    }

    private static String attainment(SampleAnnex annex) {
        Map<String, Integer> counts = new TreeMap<>();
        if (annex.kind() == AnnexKind.OUTCOMES) {
            annex.measures()
                    .forEach(measure -> counts.merge(measure.attainment().name(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(count -> "\"" + count.getKey() + "\":" + count.getValue())
                .collect(Collectors.joining(","));
    }
}
