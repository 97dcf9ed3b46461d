package org.serviceplan.importer;

import org.serviceplan.model.Annex;
import org.serviceplan.model.finding.Findings;

/**
 * An annex that was read from a file.
 *
 * @param annex the annex; office and year are null where nothing says so, which is an ERROR among the findings
 * @param findings what was found in it
 */
public record ImportedAnnex(Annex annex, Findings findings) {}
