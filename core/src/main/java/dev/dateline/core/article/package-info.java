/**
 * What a page says, in the terms of the trade. Every text is a {@link
 * dev.dateline.core.text.Quote}, and absent is a normal value.
 */
@NullMarked
package dev.dateline.core.article;

import org.jspecify.annotations.NullMarked;
