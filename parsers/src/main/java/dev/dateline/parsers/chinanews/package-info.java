/**
 * China News Service: 中新社, 中国新闻网 (chinanews.com.cn), Chinese. Its page from top to bottom:
 *
 * <pre>
 *   shanghaishanghai                             masthead: a mirror's name, doubled
 *   headline                                     absent on most captures
 *   中新社北京1月12日电 (记者 阮煜琳)记者12日从...    lead
 *   资料图:重污染天气。中新社记者 刘关关 摄           caption
 *   paragraph                                    story
 *   ...(完) 【编辑:刘湃】                           end mark and editor, on the last line or alone
 *   Title: ...                                   translation, on a translating mirror
 *   Keywords: ...
 *   News content:
 *   Xinhua News Agency, Beijing, January 12 (Reporter ...) – ...
 *   【来源】http://www.chinanews.com/gn/2024/01-12/10145139.shtml
 *   Views: 1                                     the mirror's furniture
 *   发表回复
 * </pre>
 */
@NullMarked
package dev.dateline.parsers.chinanews;

import org.jspecify.annotations.NullMarked;
