/**
 * Collects what looks like a date on a labelled page, and lets the core judge it. Which channel a
 * date came by is decided here, by the role of the words it stands in.
 */
@NullMarked
package dev.dateline.parsers.dating;

import org.jspecify.annotations.NullMarked;
