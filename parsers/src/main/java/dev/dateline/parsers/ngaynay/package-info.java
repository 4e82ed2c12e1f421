/**
 * Ngày Nay (ngaynay.vn), Vietnamese. Its page from top to bottom, each line with what it is for:
 *
 * <pre>
 *   Ngày Nay, Giáo dục                           site name and section, on some captures
 *   headline                                     masthead
 *   Trần Tây Côn In bài viết                     byline with the print link, often missing
 *   04/12/2017 - 07:09                           publication, on pages of the first generation
 *   0:00 / 0:00                                  player: clocks, then voices
 *   • Nữ miền Bắc
 *   [(Ngày Nay) - ]standfirst                    a main-content capture begins here or below
 *   Ảnh minh họa.                                alt text of the picture ...
 *   Ảnh minh họa.                                ... and its caption: mostly the same words twice
 *                                                story
 *   paragraph, each with a blank line below
 *   Heading of three words or more               crosshead, parted as paragraphs are
 *   alt text of another story's picture          a card in mid-body; the story goes on below it
 *   headline of the other story
 *   (Ngày Nay) - its teaser
 *   (Tựa do Ngày Nay đặt – PV)                   editor's note
 *                                                read next, without a heading
 *   alt text of the other story's picture
 *   headline of the other story
 *   [(Ngày Nay) - ]its teaser
 * </pre>
 *
 * <p>The mark «(Ngày Nay) -» stands before standfirsts and teasers alike. A card without it is
 * known by its block of three lines between blank lines, or because no line of the story follows.
 * Tag pages print cards only; a scan of the printed paper begins «N G AY N AY».
 */
@NullMarked
package dev.dateline.parsers.ngaynay;

import org.jspecify.annotations.NullMarked;
