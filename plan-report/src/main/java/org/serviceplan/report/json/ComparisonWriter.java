package org.serviceplan.report.json;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.AwaitedCorrection;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.RejectedFile;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.comparison.Theme;
import org.serviceplan.report.comparison.Totals;
import org.serviceplan.report.comparison.change.AnnexFact;
import org.serviceplan.report.comparison.change.Change;
import org.serviceplan.report.comparison.change.RunFacts;
import org.serviceplan.report.comparison.statistics.UnitLoad;
import org.serviceplan.report.comparison.statistics.UnitShare;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.run.RunNote;

/** Writes the parts of a comparison, key by key in the order programs rely on. */
@RequiredArgsConstructor
final class ComparisonWriter {
    private static final int SCHEMA = 1;

    private final Json json;

    void write(ComparisonInput input, NationalComparison comparison, RunLog log) {
        json.object(() -> {
            json.number("schema", SCHEMA);
            json.number("year", comparison.year().value());
            json.row("years", comparison.years(), year -> json.number(year.value()));
            json.moment("asOf", comparison.asOf());
            json.list("offices", comparison.offices(), this::office);
            json.list("themes", comparison.themes(), this::theme);
            json.list("targets", comparison.targets(), this::target);
            json.list("continuity", comparison.continuity(), this::continuity);
            json.object("totals", () -> totals(comparison.totals()));
            json.list("awaiting", AwaitedCorrection.of(input, comparison), this::awaited);
            RunFacts previous = log.previous();
            json.moment("previous", previous == null ? null : previous.asOf());
            json.list("changes", log.changes(comparison), this::change);
            json.list("units", UnitShare.of(comparison), this::unit);
            json.list("notes", log.notes(), this::note);
        });
    }

    private void office(OfficeComparison office) {
        json.object(() -> {
            json.text("code", office.office().code());
            json.text("name", office.office().name());
            json.list("annexes", office.annexes(), this::annex);
            json.list("items", office.items(), this::item);
        });
    }

    private void annex(AnnexState annex) {
        SourceFile file = annex.file();
        json.line(() -> {
            json.number("year", annex.year().value());
            json.text("annex", annex.annex());
            json.text("status", annex.status());
            json.text("due", annex.due());
            json.moment("received", annex.received());
            json.number("daysLate", annex.daysLate());
            json.text("file", file == null ? null : file.path());
            json.text("sha256", file == null ? null : file.sha256());
            json.object("findings", () -> findings(annex.findings()));
        });
    }

    private void findings(Findings findings) {
        for (Severity severity : Severity.values()) {
            json.number(severity.name(), findings.count(severity));
        }
    }

    private void item(ItemCount item) {
        json.line(() -> {
            json.number("year", item.year().value());
            json.number("item", item.item());
            json.number("measures", item.measures());
            json.number("quantified", item.quantified());
            json.number("reported", item.reported());
        });
    }

    private void theme(Theme theme) {
        json.object(() -> {
            json.text("id", theme.id());
            json.text("label", theme.label());
            json.list("members", theme.members(), this::member);
        });
    }

    private void member(Theme.Member member) {
        json.line(() -> {
            measure(member.measure());
            json.text("cell", member.measure().cell());
            json.number("score", member.score());
            json.row("shared", member.shared(), json::text);
        });
    }

    private void measure(MeasureRef measure) {
        json.text("office", measure.office());
        json.number("year", measure.year().value());
        json.number("item", measure.item());
        json.number("measure", measure.measure());
    }

    private void target(TargetResult result) {
        Target target = result.target();
        json.line(() -> {
            measure(result.measure());
            json.text("comparison", target.comparison());
            json.number("quantity", target.quantity());
            json.text("unit", target.unit());
            json.text("period", target.period());
            json.text("text", target.text());
            json.number("actual", result.actual());
            json.text("attainment", result.attainment());
            json.text("evidence", result.evidence());
            json.flag("approximate", result.approximate());
            json.text("reportedIn", result.reportedIn());
        });
    }

    private void continuity(Continuity continuity) {
        json.line(() -> {
            json.text("office", continuity.office());
            json.number("year", continuity.year().value());
            json.text("kind", continuity.kind());
            place("item", "measure", continuity.measure());
            place("previousItem", "previousMeasure", continuity.previous());
            json.number("score", continuity.score());
        });
    }

    private void place(String item, String number, @Nullable MeasureRef measure) {
        json.number(item, measure == null ? null : measure.item());
        json.number(number, measure == null ? null : measure.measure());
    }

    private void awaited(AwaitedCorrection awaited) {
        RejectedFile rejected = awaited.rejected();
        Office office = awaited.sender().office();
        MinguoYear year = rejected.year();
        json.line(() -> {
            json.text("office", office == null ? null : office.code());
            json.flag("guessed", awaited.sender().guessed());
            json.number("year", year == null ? null : year.value());
            json.row("annexes", rejected.annexes(), annex -> json.text(annex.name()));
            json.moment("received", rejected.received());
            json.number("days", awaited.days());
            json.text("file", rejected.file().path());
            json.text("sha256", rejected.file().sha256());
            json.object("findings", () -> findings(rejected.findings()));
            json.text("firstError", awaited.firstError().map(Finding::message).orElse(null));
            json.flag("otherAccepted", awaited.otherAccepted());
        });
    }

    private void change(Change change) {
        AnnexFact now = change.now();
        json.line(() -> {
            json.text("office", now.office());
            json.number("year", now.year().value());
            json.text("annex", now.annex());
            json.text("kind", change.kind());
            json.object("before", () -> fact(change.before()));
            json.object("now", () -> fact(now));
        });
    }

    private void fact(AnnexFact fact) {
        json.text("status", fact.status());
        json.text("sha256", fact.sha256());
        json.number(Severity.ERROR.name(), fact.errors());
        json.number(Severity.WARNING.name(), fact.warnings());
    }

    private void unit(UnitShare share) {
        UnitLoad load = share.load();
        json.line(() -> {
            json.number("year", share.year().value());
            json.text("office", share.office());
            json.text("unit", load.unit());
            json.number("offices", load.offices());
            json.number("measures", load.measures());
            json.number("quantified", load.quantified());
            json.number("reported", load.reported());
        });
    }

    private void note(RunNote note) {
        json.line(() -> {
            json.text("origin", note.origin());
            json.text("severity", note.severity());
            json.text("message", note.message());
            json.text("value", note.value());
        });
    }

    private void totals(Totals totals) {
        json.object("files", () -> totals.files().forEach(json::number));
        json.number("measures", totals.measures());
        json.number("outcomes", totals.outcomes());
    }
}
