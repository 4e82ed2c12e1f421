/**
 * Vietnam News Agency: TTXVN and its paper Báo Tin Tức (baotintuc.vn), Vietnamese. Its page from
 * top to bottom:
 *
 * <pre>
 *   10:06 05/10/2021                             masthead; a main-content capture begins below it
 *   headline
 *   Theo phóng viên TTXVN tại Nhật Bản, ngày 24/11, ...    standfirst, often without a full stop
 *   Chú thích ảnh                                alt text, literally this
 *   caption. Ảnh: photographer/Phóng viên TTXVN tại Tokyo
 *   paragraph                                    story
 *   Thanh Tùng - Phạm Tuân (TTXVN)               signature: a dash joins two people
 *   https://baotintuc.vn/...                     the original, on a republisher's page
 * </pre>
 */
@NullMarked
package dev.dateline.parsers.ttxvn;

import org.jspecify.annotations.NullMarked;
