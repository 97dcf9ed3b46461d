package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

/** Finds out whose an annex is and for which year: from its title, else from the names of sheet, file and folders. */
@RequiredArgsConstructor
final class IdentityResolver {
    private final OfficeRoster roster;
    private final Vocabulary vocabulary;

    /** Resolves one table's identity; what nothing says stays null and is a finding. */
    Identity resolve(AnnexTable table, String path) {
        return new Resolution(table, NamePlace.of(table.sheet(), path)).resolve();
    }

    /** The work on one table. */
    @RequiredArgsConstructor
    private final class Resolution {
        private final AnnexTable table;
        private final List<NamePlace> places;
        private final List<Finding> findings = new ArrayList<>();
        private boolean fromPath;

        Identity resolve() {
            Office office = office();
            MinguoYear year = year();
            return new Identity(office, year, fromPath, findings);
        }

        private @Nullable Office office() {
            List<Line> naming = Stream.concat(titles(), officeLines()).toList();
            List<Office> named = naming.stream()
                    .flatMap(line -> roster.findAll(line.text()).stream())
                    .distinct()
                    .toList();
            if (named.size() > 1) {
                Line line = naming.get(0);
                findings.add(FindingType.OFFICE_AMBIGUOUS.at(
                        table.sheet(),
                        line.cell(),
                        line.text(),
                        named.get(0).name(),
                        named.get(1).name()));
                return null;
            }
            if (named.size() == 1) {
                contradictedOffice(named.get(0));
                return named.get(0);
            }
            return officeFromNames();
        }

        private @Nullable Office officeFromNames() {
            for (NamePlace place : places) {
                Optional<Office> office = officeIn(place);
                if (office.isPresent()) {
                    fromPath |= place.inPath();
                    misnamed(office.get());
                    return office.get();
                }
            }
            fromPath = true;
            findings.add(about(FindingType.OFFICE_UNKNOWN));
            return null;
        }

        /** A title that speaks of an office which is not in the roster. */
        private void misnamed(Office office) {
            titles().filter(line -> line.text().contains("榮民服務處") || line.text().contains("榮服處"))
                    .findFirst()
                    .ifPresent(line -> findings.add(FindingType.OFFICE_MISNAMED.at(
                            table.sheet(), line.cell(), line.text(), line.text(), office.name())));
        }

        private void contradictedOffice(Office office) {
            for (NamePlace place : places) {
                Optional<Office> other = officeIn(place).filter(found -> !found.equals(office));
                if (other.isPresent()) {
                    fromPath |= place.inPath();
                    findings.add(about(
                            FindingType.OFFICE_CONTRADICTED,
                            office.name(),
                            place.label(),
                            other.get().name()));
                    return;
                }
            }
        }

        private Optional<Office> officeIn(NamePlace place) {
            return roster.find(place.name()).or(() -> roster.findByPlace(place.name()));
        }

        private @Nullable MinguoYear year() {
            Optional<MinguoYear> inTitle = titles().flatMap(line -> MinguoYear.find(line.text()).stream())
                    .findFirst();
            if (inTitle.isPresent()) {
                contradictedYear(inTitle.get());
                return inTitle.get();
            }
            for (NamePlace place : places) {
                Optional<MinguoYear> year = MinguoYear.findInName(place.name());
                if (year.isPresent()) {
                    fromPath |= place.inPath();
                    return year.get();
                }
            }
            fromPath = true;
            findings.add(about(FindingType.YEAR_UNKNOWN));
            return null;
        }

        private void contradictedYear(MinguoYear year) {
            for (NamePlace place : places) {
                Optional<MinguoYear> other = place.saysYear()
                        ? MinguoYear.findInName(place.name()).filter(found -> !found.equals(year))
                        : Optional.empty();
                if (other.isPresent()) {
                    fromPath |= place.inPath();
                    findings.add(about(FindingType.YEAR_CONTRADICTED, year, place.label(), other.get()));
                    return;
                }
            }
        }

        /** A finding about the title, or about the sheet where there is none. */
        private Finding about(FindingType type, Object... args) {
            Optional<Line> title = titles().findFirst();
            return type.at(
                    table.sheet(),
                    title.map(Line::cell).orElse(null),
                    title.map(Line::text).orElse(""),
                    args);
        }

        private Stream<Line> titles() {
            return table.lines(Line.Kind.TITLE).stream();
        }

        private Stream<Line> officeLines() {
            return table.lines(Line.Kind.PREFACE).stream().filter(line -> vocabulary.namesOffice(line.text()));
        }
    }
}
