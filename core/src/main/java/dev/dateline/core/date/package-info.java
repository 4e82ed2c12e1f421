/**
 * Dates with their reasons. A {@link dev.dateline.core.date.DateDossier} keeps several clocks
 * apart, names every {@link dev.dateline.core.date.DateCandidate} with a verdict, and states no
 * year that the page, its address or a named event does not prove.
 */
@NullMarked
package dev.dateline.core.date;

import org.jspecify.annotations.NullMarked;
