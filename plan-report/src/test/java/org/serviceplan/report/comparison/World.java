package org.serviceplan.report.comparison;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;

/** A small country: two items, a few offices, the years 111 and 112, told as of 1 February 2023 unless said otherwise. */
public final class World {
    public static final Office HUALIEN = office("HUA", "花蓮縣榮民服務處");
    public static final Office KINMEN = office("KIN", "金門縣榮民服務處");
    public static final Office TAIPEI = office("TPE", "臺北市榮民服務處");
    public static final PlanFrameworks TWO_ITEMS = PlanFrameworks.of(List.of(new PlanFramework(
            MinguoYear.of(100),
            List.of(
                    new ImplementationItem(1, "完備基礎服務項目", List.of()),
                    new ImplementationItem(2, "重視全程意見回饋", List.of())))));

    private final List<ReceivedSubmission> submissions = new ArrayList<>();
    private final List<RejectedFile> rejections = new ArrayList<>();
    private List<Office> offices = List.of(TAIPEI, HUALIEN, KINMEN);
    private List<MinguoYear> years = List.of(MinguoYear.of(111), MinguoYear.of(112));
    private OffsetDateTime asOf = OffsetDateTime.parse("2023-02-01T10:00:00+08:00");
    private FileCounts files = new FileCounts(0, 0, 0, 0, 0);

    private World() {}

    public static World of(ReceivedSubmission... submissions) {
        World world = new World();
        world.submissions.addAll(Arrays.asList(submissions));
        return world;
    }

    public static Office office(String code, String name) {
        return new Office(OfficeCode.of(code), name, List.of(), List.of());
    }

    public World with(RejectedFile rejected) {
        rejections.add(rejected);
        return this;
    }

    public World with(FileCounts counts) {
        files = counts;
        return this;
    }

    public World offices(List<Office> all) {
        offices = all;
        return this;
    }

    public World years(int... covered) {
        years = Arrays.stream(covered).mapToObj(MinguoYear::of).toList();
        return this;
    }

    public World asOf(String moment) {
        asOf = OffsetDateTime.parse(moment);
        return this;
    }

    public ComparisonInput input() {
        return new ComparisonInput(
                OfficeRoster.of(offices),
                TWO_ITEMS,
                years.get(years.size() - 1),
                years,
                asOf,
                submissions,
                rejections,
                files);
    }

    public NationalComparison compare() {
        return NationalComparer.compare(input());
    }
}
