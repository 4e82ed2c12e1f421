/**
 * TMTPost 钛媒体 (tmtpost.com), English and Chinese stories inside Chinese furniture. Its page from
 * top to bottom:
 *
 * <pre>
 *   2025 CES文章顶部                               masthead: name of an advertising slot
 *   headline                                     【钛晨报】a;b;c on a round-up
 *   周慕言 · 2018-06-21 10:32                      author and time
 *   摘要: ...                                      standfirst; English pages print it without a label
 *   文 | 深水区,作者 | 叶闻,编辑 | 江行                byline
 *   BEIJING, July 19 (TMTPost)— ...              story: lead of an English story
 *   钛媒体注:...,钛媒体经授权发布。                    licence; without one it is the first paragraph
 *   Credit:Xinhua News Agency                    the picture's credit, printed twice
 *   the headline again                           alt text of a picture
 *   caption (图片来源:新京报)
 *   01 一张桌子三家公司                              crosshead; 【...】 on a round-up
 *   paragraph
 *   Read more: ...                               another story
 *   (本文首发钛媒体App,作者/秦桑)                     signature
 *   更多精彩内容,关注钛媒体微信号...                    promotion
 *   转载请注明出处、作者和本文链接                      tail: notices, promotion, comment form
 *   敬原创,有钛度,得赞赏
 *   0 / 300                                      characters left, not a player
 *   快报                                          newsflashes, newest first, Beijing time
 *   2024-12-29 22:38
 *   headline of the newsflash
 *   扫描下载App                                    foot
 * </pre>
 *
 * <p>A page with one paragraph that opens «钛媒体App 5月17日消息», or with newsflashes only, is no
 * article.
 */
@NullMarked
package dev.dateline.parsers.tmtpost;

import org.jspecify.annotations.NullMarked;
