/**
 * From a labelled page to an article: {@link dev.dateline.parsers.assemble.ArticleAssembly} looks
 * at roles only, never at lines again, so that what a grammar kept out of the story stays out.
 */
@NullMarked
package dev.dateline.parsers.assemble;

import org.jspecify.annotations.NullMarked;
