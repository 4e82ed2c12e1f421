/**
 * A page as a column of lines. Every {@link dev.dateline.core.page.Line} knows where it stands in
 * the capture, so that every quote cut from it can be pointed at.
 */
@NullMarked
package dev.dateline.core.page;

import org.jspecify.annotations.NullMarked;
