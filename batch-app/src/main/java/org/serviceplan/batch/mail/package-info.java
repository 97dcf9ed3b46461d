/** Sends the summary to headquarters and memos to their offices, where mail is switched on. */
@NullMarked
package org.serviceplan.batch.mail;

import org.jspecify.annotations.NullMarked;
