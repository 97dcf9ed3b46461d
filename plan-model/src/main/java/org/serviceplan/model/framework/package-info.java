/** The implementation items every plan of a year must answer. */
@NullMarked
package org.serviceplan.model.framework;

import org.jspecify.annotations.NullMarked;
