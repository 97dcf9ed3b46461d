/** The PostgreSQL database: embedded or external, migrated, and used by one run at a time. */
@NullMarked
package org.serviceplan.batch.database;

import org.jspecify.annotations.NullMarked;
