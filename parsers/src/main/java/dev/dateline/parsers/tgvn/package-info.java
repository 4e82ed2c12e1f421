/**
 * Thế giới &amp; Việt Nam (baoquocte.vn), Vietnamese. Its page from top to bottom:
 *
 * <pre>
 *   [Nhỏ Bình thường Lớn]                        font size, on a full-page capture
 *   headline
 *   Minh Anh                                     byline
 *   [TGVN. ]standfirst
 *   Theo dõi Baoquocte.vn trên
 *   alt text, often another headline
 *   caption. (Nguồn: Reuters) |                  a main-content capture begins here
 *   paragraph                                    story
 *   | headline teaser ... |                      related stories, headline and teaser in one cell
 * </pre>
 */
@NullMarked
package dev.dateline.parsers.tgvn;

import org.jspecify.annotations.NullMarked;
