package org.serviceplan.importer.annex;

import org.serviceplan.model.finding.FindingCollector;

/** It is known whose the annex is and for which year, and nothing contradicts it. */
final class IdentityCheck implements AnnexCheck {

    @Override
    public void check(DraftAnnex draft, FindingCollector findings) {
        findings.addAll(draft.identity().findings());
    }
}
