package org.serviceplan.report.comparison.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.OfficeRoster;

/**
 * The file of pairings as headquarters edits it in a spreadsheet: a head line, then one decision a line, such as
 * {@code 同,花蓮縣榮民服務處,112,3,2,金門縣榮民服務處,111,2,2}. An office may be written by its code; blank lines, empty rows of a
 * spreadsheet and lines that begin with # are passed over. A faulty line costs only itself and is reported.
 *
 * @param pairings the decisions of all good lines
 * @param findings what is wrong with the others, by line
 */
public record PairingsFile(Pairings pairings, List<Finding> findings) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Copies the list. */
    public PairingsFile {
        findings = List.copyOf(findings);
    }

    /**
     * Reads the text of a file, with or without a byte order mark.
     *
     * @param text the whole file
     * @param roster the offices it may name
     */
    public static PairingsFile parse(String text, OfficeRoster roster) {
        Reading reading = new Reading(roster);
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        reading.read(unmarked.lines().toList());
        return new PairingsFile(new Pairings(reading.consistent()), reading.findings());
    }

    private static final class Reading {
        private final PairingLine lines;
        private final List<Pairing> pairings = new ArrayList<>();
        private final Map<Integer, Finding> findings = new TreeMap<>();

        Reading(OfficeRoster roster) {
            this.lines = new PairingLine(roster);
        }

        void read(List<String> text) {
            boolean headSeen = false;
            for (int i = 0; i < text.size(); i++) {
                String line = text.get(i);
                if (line.startsWith("#") || line.replace(",", "").isBlank()) {
                    continue;
                }
                if (headSeen) {
                    read(i + 1, line);
                } else if (PairingLine.cells(line).equals(PairingLine.COLUMNS)) {
                    headSeen = true;
                } else {
                    findings.put(i + 1, PairingFault.PAIRING_WITHOUT_COLUMNS.of(i + 1, line));
                    return;
                }
            }
        }

        /** Leaves out what other lines contradict: a measure is the same as those its own are the same as. */
        List<Pairing> consistent() {
            Map<MeasureName, MeasureName> parents = new HashMap<>();
            for (Pairing pairing : pairings) {
                if (pairing.decision() == Pairing.Decision.SAME) {
                    parents.put(root(parents, pairing.one()), root(parents, pairing.other()));
                }
            }
            List<Pairing> consistent = new ArrayList<>(pairings);
            consistent.removeIf(pairing -> pairing.decision() == Pairing.Decision.DIFFERENT
                    && root(parents, pairing.one()).equals(root(parents, pairing.other())));
            for (Pairing pairing : pairings) {
                if (!consistent.contains(pairing)) {
                    findings.put(
                            pairing.line(),
                            PairingFault.PAIRING_CONTRADICTED.of(
                                    pairing.line(), pairing.one() + "、" + pairing.other()));
                }
            }
            return consistent;
        }

        List<Finding> findings() {
            return List.copyOf(findings.values());
        }

        private void read(int number, String line) {
            try {
                pairings.add(lines.parse(number, line));
            } catch (FaultyLineException e) {
                findings.put(number, e.fault().of(number, e.value()));
            }
        }

        private static MeasureName root(Map<MeasureName, MeasureName> parents, MeasureName name) {
            MeasureName root = name;
            MeasureName parent = parents.getOrDefault(root, root);
            while (!parent.equals(root)) {
                root = parent;
                parent = parents.getOrDefault(root, root);
            }
            return root;
        }
    }
}
