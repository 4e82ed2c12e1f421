/**
 * Thế giới &amp; Việt Nam (baoquocte.vn), Vietnamese. Its page from top to bottom, each line with
 * what it is for:
 *
 * <pre>
 *   Nhỏ Bình thường Lớn                          font size, on a full-page capture
 *   headline                                     masthead
 *   Minh Anh [(theo Reuters)]                    byline
 *   [TGVN. ]standfirst
 *   Theo dõi Baoquocte.vn trên
 *   (06.01) another headline                     alt text of the picture
 *   caption. (Nguồn: Reuters) [|]                a main-content capture begins here
 *   paragraph                                    story
 *   Tin liên quan [|]                            other stories in mid-body; the story goes on below
 *   Thêm Thêm 'tia sáng' cho quan hệ Mỹ-Trung    alt text, cut at the quotation mark, and headline
 *   ![]() |                                      the same in a table: an empty cell ...
 *   headline |                                   ... and the headline
 *   Châu Âu                                      section of a round-up
 *   * Tiêu đề: Ngày 25/12, ... (Reuters)         its item, with its source: no credit
 *   (theo AFP)                                   source of the story
 *   headline                                     read next: other stories
 *   teaser ...                                   cut off after a blank
 *   | headline teaser ... |                      the same in one cell
 * </pre>
 *
 * <p>A page of nothing but cells is a list. Rows of a table in the story are unknown.
 */
@NullMarked
package dev.dateline.parsers.tgvn;

import org.jspecify.annotations.NullMarked;
