/**
 * China News Service: 中新社, 中新网, 中国新闻网 (chinanews.com.cn), Chinese. Its page from top to bottom, on
 * its own site and on mirrors:
 *
 * <pre>
 *   shanghaishanghai                             masthead: a mirror's name, doubled
 *   当前位置: 首页 » 环球资讯 » 正文                   bread crumbs, menus
 *   原标题:...                                     a portal's word for the original headline
 *   headline                                     absent on most captures
 *   2023年03月14日 10:20 来源:中国新闻网               or the mirror's own stamp: ... 来源: sp20241128
 *   参与互动 / 大字体 小字体 分享到:                     tools
 *   核心提示:...                                   a mirror's standfirst: the lead, cut off
 *   中新社北京1月12日电 (记者 阮煜琳)记者12日从...    story: lead
 *   中新社华盛顿9月24日电 题:...                     or a feature, with its byline below
 *   作者 白露
 *   资料图:重污染天气。中新社记者 刘关关 摄           caption, also inside a paragraph
 *   一、观点                                       crosshead: numbered, dashed, set in, or a title
 *   paragraph
 *   相关报道:                                      other stories in mid-body; the story goes on below
 *   title
 *   ...(完) 【编辑:刘湃】                           end mark and editor, on the last line or alone
 *   (中新社)                                       signature of a copy without dateline
 *   Title: ...                                   translation, on a translating mirror
 *   Keywords: ...
 *   News content:
 *   Xinhua News Agency, Beijing, January 12 (Reporter ...) – ...
 *   10-02 13:31                                  list: a rolling page is no article
 *   title
 *   【来源】http://www.chinanews.com/gn/2024/01-12/10145139.shtml    end
 *   Views: 1
 *   发表回复 / 文明上网理性发言 / 更多精彩内容请进入...
 *   相关新闻
 *   title
 *   本网站所刊载信息,不代表中新社和中新网观点。           legal notices
 * </pre>
 *
 * <p>In HTML the story stands in {@code .left_zw}, {@code .content_desc} or {@code .t3}, the time
 * in {@code .content_left_time}, {@code .left-t} or below {@code .left}.
 */
@NullMarked
package dev.dateline.parsers.chinanews;

import org.jspecify.annotations.NullMarked;
