/**
 * Ngày Nay (ngaynay.vn), Vietnamese. Its page from top to bottom:
 *
 * <pre>
 *   headline                                     masthead
 *   Trần Tây Côn In bài viết                     byline with the print link, often missing
 *   0:00 / 0:00                                  player
 *   0:00
 *   [(Ngày Nay) - ]standfirst
 *   Ảnh minh họa.                                alt text of the picture ...
 *   Ảnh minh họa.                                ... and its caption: the same words twice
 *                                                story
 *   paragraph, each with a blank line below
 *                                                read next, without a heading
 *   alt text of the other story's picture
 *   headline of the other story
 *   [(Ngày Nay) - ]its teaser
 * </pre>
 */
@NullMarked
package dev.dateline.parsers.ngaynay;

import org.jspecify.annotations.NullMarked;
