package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.table.AnnexTable.Line;
import org.serviceplan.importer.table.TableHead;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

/** Finds out whose an annex is and for which year: from its title, else from the names of sheet, file and folders. */
@RequiredArgsConstructor
final class IdentityResolver {
    /** A year whose digits stand apart, as titles are spread: 1 1 2 年度. */
    private static final Pattern SPREAD_YEAR = Pattern.compile("([0-9０-９])\\s([0-9０-９])\\s([0-9０-９])\\s?年");

    private static final Pattern LABELLED_YEAR = Pattern.compile("(?:計畫|填報)?年度?\\s?[：:]\\s?([0-9０-９]{2,3})(?:年度?)?$");

    /** A day or month, as beside a signature. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:中華)?(?:民國)?\\s?[0-9０-９○〇零一二三四五六七八九十百]{2,5}\\s?年\\s?[0-9０-９一二三四五六七八九十]{1,3}\\s?月");

    /** A name that is nothing but a year. */
    private static final Pattern GREGORIAN = Pattern.compile("20[0-9]{2}");

    /** An authority, though perhaps none of ours. */
    private static final Pattern SOMEBODY = Pattern.compile("處(?!理)|[○〇]{2}|[縣市鄉鎮區]政府|[縣市]議會|局|署");

    private final OfficeRoster roster;
    private final Vocabulary vocabulary;

    /** Resolves one table's identity; what nothing says stays null and is a finding. */
    Identity resolve(AnnexTable table, String path) {
        return new Resolution(table, path).resolve();
    }

    /**
     * Resolves the identity of tables that are one annex: what one of them says holds for all, what none says is asked of the names
     * of the file and its folders.
     */
    Identity resolve(List<AnnexTable> parts, String path) {
        List<ToldIdentity> told = parts.stream().map(this::told).toList();
        ToldIdentity most =
                told.stream().max(Comparator.comparingInt(ToldIdentity::known)).orElseThrow();
        Identity whole = resolve(parts.get(told.indexOf(most)), path);
        for (int i = 0; i < parts.size(); i++) {
            // What says nothing is not asked of the names again: they were asked for the one that says most.
            Identity part = told.get(i).saysNothing() ? whole : resolve(parts.get(i), path);
            whole = whole.with(told.get(i), part);
        }
        return whole;
    }

    /** What a table and its sheet say of whose it is, whatever the file is called. */
    ToldIdentity told(AnnexTable table) {
        Identity identity = resolve(table, "");
        boolean clear = !vocabulary.isSetAside(table.sheet());
        for (Finding finding : identity.findings()) {
            clear &= !finding.code().equals(FindingType.OFFICE_AMBIGUOUS.code())
                    && !finding.code().equals(FindingType.OFFICE_MISNAMED.code());
        }
        for (Line line : table.titles()) {
            clear &= !vocabulary.isSetAside(line.text()) && (identity.office() != null || !namesSomebody(line.text()));
        }
        return new ToldIdentity(identity.office(), identity.year(), clear);
    }

    private static boolean namesSomebody(String title) {
        return SOMEBODY.matcher(title).find();
    }

    /** The work on one table. */
    private final class Resolution {
        private final AnnexTable table;
        private final List<Line> titles;
        private final List<Line> below;
        private final List<NamePlace> places;
        private final List<Finding> findings = new ArrayList<>();
        private boolean fromPath;

        Resolution(AnnexTable table, String path) {
            this.table = table;
            this.titles = table.lines(Line.Kind.TITLE);
            this.below = table.lines(Line.Kind.BELOW);
            this.places = NamePlace.of(table.sheet(), path);
        }

        Identity resolve() {
            Office office = office();
            MinguoYear year = year();
            return new Identity(office, year, fromPath, findings);
        }

        private @Nullable Office office() {
            List<Line> naming = naming();
            List<Office> named = officesIn(naming);
            if (named.isEmpty()) {
                naming = below;
                named = officesIn(naming);
            }
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

        private List<Office> officesIn(List<Line> lines) {
            List<Office> offices = new ArrayList<>();
            for (Line line : lines) {
                for (Office office : roster.findAll(line.text())) {
                    if (!offices.contains(office)) {
                        offices.add(office);
                    }
                }
            }
            return offices;
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
            for (Line line : titles) {
                if (line.text().contains("榮民服務處") || line.text().contains("榮服處")) {
                    findings.add(FindingType.OFFICE_MISNAMED.at(
                            table.sheet(), line.cell(), line.text(), line.text(), office.name()));
                    return;
                }
            }
        }

        private void contradictedOffice(Office office) {
            for (NamePlace place : places) {
                Optional<Office> other = officeIn(place);
                if (other.isPresent() && !other.get().equals(office)) {
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
            Optional<Office> named = roster.find(place.name());
            return named.isPresent() ? named : roster.findByPlace(place.name());
        }

        private @Nullable MinguoYear year() {
            MinguoYear year = yearIn(titles, false);
            year = year == null ? labelledYear() : year;
            year = year == null ? yearIn(below, true) : year;
            year = year == null ? yearOfColumns() : year;
            if (year == null) {
                return yearFromNames();
            }
            contradictedYear(year);
            return year;
        }

        /** The year of a preface such as 年度：112. */
        private @Nullable MinguoYear labelledYear() {
            for (Line line : table.lines(Line.Kind.PREFACE)) {
                Matcher labelled = LABELLED_YEAR.matcher(line.text());
                if (labelled.find()) {
                    return MinguoYear.find(labelled.group(1) + "年").orElse(null);
                }
            }
            return null;
        }

        /** The year that the heads name, where all that do name the same and there is no choice between columns. */
        private @Nullable MinguoYear yearOfColumns() {
            MinguoYear only = null;
            for (TableHead.Column column : table.head().columns().values()) {
                MinguoYear year = column.year();
                if (year != null && only != null && !year.equals(only)) {
                    return null;
                }
                only = year == null ? only : year;
            }
            return table.head().ofYears().isEmpty() ? only : null;
        }

        /** The year that lines name, in the Minguo calendar or else in the Gregorian; the day of a signature is none. */
        private @Nullable MinguoYear yearIn(List<Line> lines, boolean signed) {
            for (Line line : lines) {
                Optional<MinguoYear> year = MinguoYear.find(unspread(text(line, signed)));
                if (year.isPresent()) {
                    return year.get();
                }
            }
            for (Line line : lines) {
                Optional<MinguoYear> gregorian = MinguoYear.findGregorian(text(line, signed));
                if (gregorian.isPresent()) {
                    gregorian(line, gregorian.get());
                    return gregorian.get();
                }
            }
            return null;
        }

        private static String unspread(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) <= ' ') {
                    return SPREAD_YEAR.matcher(text).replaceAll("$1$2$3年");
                }
            }
            return text;
        }

        private static String text(Line line, boolean signed) {
            return signed ? SIGNED.matcher(line.text()).replaceAll(" ") : line.text();
        }

        private void gregorian(Line line, MinguoYear year) {
            findings.add(FindingType.YEAR_GREGORIAN.at(
                    table.sheet(), line.cell(), line.text(), year.gregorian(), year, year));
        }

        private @Nullable MinguoYear yearFromNames() {
            for (NamePlace place : places) {
                Optional<MinguoYear> year = yearIn(place);
                if (year.isPresent()) {
                    fromPath |= place.inPath();
                    return year.get();
                }
            }
            fromPath = true;
            findings.add(about(FindingType.YEAR_UNKNOWN));
            return null;
        }

        private static Optional<MinguoYear> yearIn(NamePlace place) {
            String name = place.name();
            Optional<MinguoYear> year = MinguoYear.findInName(name);
            boolean alone = year.isEmpty() && GREGORIAN.matcher(name).matches();
            return year.isPresent() ? year : MinguoYear.findGregorian(alone ? name + "年" : name);
        }

        private void contradictedYear(MinguoYear year) {
            for (Line line : titles) {
                Optional<MinguoYear> other = MinguoYear.findGregorian(line.text());
                if (other.isPresent() && !other.get().equals(year)) {
                    findings.add(about(FindingType.YEAR_CONTRADICTED, year, "標題所寫的西元年換算", other.get()));
                    return;
                }
            }
            for (NamePlace place : places) {
                Optional<MinguoYear> other = place.saysYear() ? yearIn(place) : Optional.empty();
                if (other.isPresent() && !other.get().equals(year)) {
                    fromPath |= place.inPath();
                    findings.add(about(FindingType.YEAR_CONTRADICTED, year, place.label(), other.get()));
                    return;
                }
            }
        }

        /** A finding about the title, or about the sheet where there is none. */
        private Finding about(FindingType type, Object... args) {
            List<Line> lines = table.titles();
            Line title = lines.isEmpty() ? null : lines.get(0);
            return type.at(table.sheet(), title == null ? null : title.cell(), title == null ? "" : title.text(), args);
        }

        /** Titles, and prefaces that say whose it is. */
        private List<Line> naming() {
            List<Line> naming = new ArrayList<>(titles);
            for (Line line : table.lines(Line.Kind.PREFACE)) {
                if (vocabulary.namesOffice(line.text())) {
                    naming.add(line);
                }
            }
            return naming;
        }
    }
}
