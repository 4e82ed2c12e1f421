/**
 * Readers for what stands inside a line: datelines, credits, signatures, days, dates in addresses,
 * cells. A grammar says where such a line stands; these say what it says.
 */
@NullMarked
package dev.dateline.parsers.read;

import org.jspecify.annotations.NullMarked;
