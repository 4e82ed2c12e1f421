/**
 * TMTPost 钛媒体 (tmtpost.com), English and Chinese stories inside Chinese furniture. Its page from
 * top to bottom:
 *
 * <pre>
 *   2025 CES文章顶部                               name of an advertising slot
 *   headline                                     masthead
 *   standfirst
 *   BEIJING, July 19 (TMTPost)— ...              lead
 *   Credit:Xinhua News Agency                    the picture's credit, printed twice
 *   paragraph                                    story
 *   转载请注明出处、作者和本文链接                      notices, promotion, comment form
 *   0 / 300                                      characters left, not a player
 *   快报                                          newsflashes, newest first, Beijing time
 *   2024-12-29 22:38
 *   headline of the newsflash
 *   扫描下载App
 * </pre>
 */
@NullMarked
package dev.dateline.parsers.tmtpost;

import org.jspecify.annotations.NullMarked;
