/** Taking files in: what is pending is cut into parts, and each part is read and stored, wherever that happens. */
@NullMarked
package org.serviceplan.batch.takein;

import org.jspecify.annotations.NullMarked;
