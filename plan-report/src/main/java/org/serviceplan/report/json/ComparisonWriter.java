package org.serviceplan.report.json;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.Continuity;
import org.serviceplan.report.comparison.ItemCount;
import org.serviceplan.report.comparison.MeasureRef;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.TargetResult;
import org.serviceplan.report.comparison.Theme;
import org.serviceplan.report.comparison.Totals;

/** Writes the parts of a comparison, key by key in the order programs rely on. */
@RequiredArgsConstructor
final class ComparisonWriter {
    private static final int SCHEMA = 1;

    private final Json json;

    void write(NationalComparison comparison) {
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

    private void totals(Totals totals) {
        json.object("files", () -> totals.files().forEach(json::number));
        json.number("measures", totals.measures());
        json.number("outcomes", totals.outcomes());
    }
}
