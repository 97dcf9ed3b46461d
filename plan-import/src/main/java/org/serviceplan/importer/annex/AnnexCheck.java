package org.serviceplan.importer.annex;

import java.util.List;

import org.serviceplan.model.finding.FindingCollector;

/** One thing that is checked of an annex. A check looks at what was read and says what it finds; it changes nothing. */
@FunctionalInterface
interface AnnexCheck {

    /** All checks, in the order in which an office reads their findings. */
    List<AnnexCheck> ALL = List.of(
            new IdentityCheck(),
            new TextTableCheck(),
            new BothAnnexesCheck(),
            new OneColumnCheck(),
            new ColumnCheck(),
            new ShiftedColumnsCheck(),
            new PassedOverCheck(),
            new HiddenRowCheck(),
            new MissingItemCheck(),
            new ItemNumberCheck(),
            new HeadingCheck(),
            new BlankMeasureCheck(),
            new MeasureNumberCheck(),
            new RepeatedMeasureCheck(),
            new DeadlineCheck(),
            new OutcomeCheck());

    /** What is to be checked of each part of an annex but the first, by which the whole is checked. */
    List<AnnexCheck> OF_PART = ALL.stream()
            .filter(check -> !(check instanceof IdentityCheck) && !(check instanceof MissingItemCheck))
            .toList();

    /** What is still to be checked of annex 2 where annex 1 was read from the same table. */
    List<AnnexCheck> OF_OUTCOMES = List.of(new OutcomeCheck());

    /** The same where other parts of the table hold more of annex 1 than this one reports. */
    List<AnnexCheck> OF_FEWER_OUTCOMES = List.of(new OutcomeCheck(), new MissingItemCheck());

    /** Adds what this check finds. */
    void check(DraftAnnex draft, FindingCollector findings);
}
