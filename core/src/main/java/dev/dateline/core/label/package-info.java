/**
 * What every part of a page is for: a {@link dev.dateline.core.label.Segment} has exactly one
 * {@link dev.dateline.core.label.Role}, and a {@link dev.dateline.core.label.LabelledPage} leaves
 * no printed character without one.
 */
@NullMarked
package dev.dateline.core.label;

import org.jspecify.annotations.NullMarked;
