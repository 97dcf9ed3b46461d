package org.serviceplan.report.comparison;

import java.time.OffsetDateTime;

import org.serviceplan.model.Submission;
import org.serviceplan.model.finding.Findings;

/**
 * An accepted submission with what is known about its arrival.
 *
 * @param submission what was submitted
 * @param received when it was received
 * @param findings what was found in this annex, cross checks included
 */
public record ReceivedSubmission(Submission submission, OffsetDateTime received, Findings findings) {}
