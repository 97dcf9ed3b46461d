/** What is kept in the database, and the only place with SQL. */
@NullMarked
package org.serviceplan.batch.store;

import org.jspecify.annotations.NullMarked;
