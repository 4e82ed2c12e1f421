/**
 * Vietnam News Agency: TTXVN, its papers Báo Tin Tức (baotintuc.vn) and VietnamPlus, and its
 * picture pages (vnanet.vn), Vietnamese. Its page from top to bottom, each line with what it is
 * for:
 *
 * <pre>
 *   10:06 05/10/2021                             masthead; a main-content capture begins below it
 *   headline
 *   Theo phóng viên TTXVN tại Nhật Bản, ngày 24/11, ...    standfirst, often without a full stop
 *   headline of another story                    up to five, above the first picture
 *   Chú thích ảnh                                alt text, literally this
 *   caption. Ảnh: photographer/Phóng viên TTXVN tại Tokyo
 *   Theo PV TTXVN tại Sydney, sáng 18/8, ...     opening: the lead, where no standfirst opens so
 *   paragraph                                    story; questions and answers of an interview too
 *   Heading of three words or more               crosshead
 *   [24/09/2018 10:08:56] caption                on a picture page, caption after caption
 *   Thanh Tùng - Phạm Tuân (TTXVN)               end: signature; a dash joins two people
 *   Từ khóa: ...                                 tags and titles of other stories
 *   https://baotintuc.vn/...                     the original, on a republisher's page
 *   last paragraph./. [(TTXVN/Vietnam+)]         VietnamPlus: end mark and signature
 *   headline and teaser of another story         below the end mark, with nothing between
 *   TIN CÙNG CHUYÊN MỤC                          read next
 *   headline of another story
 *   17:27 13/05/2023                             list: the same with times, and no story
 *   headline of another story
 * </pre>
 *
 * <p>Three lines or more with a time of publication are a list; so are headlines and teasers in
 * turn from the first line to the last. «Theo TTXVN» signs a copy.
 */
@NullMarked
package dev.dateline.parsers.ttxvn;

import org.jspecify.annotations.NullMarked;
