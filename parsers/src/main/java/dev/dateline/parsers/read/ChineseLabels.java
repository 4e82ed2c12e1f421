package dev.dateline.parsers.read;

import dev.dateline.parsers.grammar.Form;

/** Short lines that Chinese sites of every kind print around their stories. */
public final class ChineseLabels {

  /** Who answers for the site, its licences and its numbers: the foot of every page. */
  public static final Form IMPRINT =
      Form.of(
          "imprint",
          "[\\[【(]?(?:[京沪粤津渝苏浙鲁闽川湘鄂豫]\\p{IsHan}{0,4}(?:ICP|公网安备)|互联网(?:新闻|宗教)?信息服务|增值电信|网上传播|信息网络传播"
              + "|网络文化经营|广播电视节目|出版物经营|违法和?不良信息|不良信息|涉未成年人|举报(?:电话|邮箱)|总机|客服(?:电话|热线)"
              + "|(?:公司|联系|办公)?地址\\s*:|(?:联系|服务)?电话\\s*:|邮编\\s*:|传真\\s*:|版权声明"
              + "|主办单位|Copyright|©|未经(?:书面)?授权|本网站所刊载)\\S?.{0,230}"
              + "|[【(\\[]?免责声明[】)\\]:]?.{0,200}",
          "京ICP备05004340号",
          "违法和不良信息举报电话:010-12345678");

  /** Whose the page is. */
  public static final Form COPYRIGHT =
      Form.of("copyright", ".{0,60}(?:版权所有|All [Rr]ights [Rr]eserved).{0,100}", "某某网版权所有")
          .marked("版权所有", "eserved");

  /** Buttons, pagers and codes to be scanned. */
  public static final Form BUTTON =
      Form.of(
          "button",
          "(?:分享(?:到|至)?(?:微信|微博|朋友圈|微信朋友圈|QQ)?|微信(?:扫一扫|好友|朋友圈)?|新浪微博|微博|QQ(?:空间|好友)?|朋友圈|扫一扫|复制链接"
              + "|打印(?:本页|本文)?|关闭(?:窗口|本页)?|收藏|返回(?:首页|顶部)?|回到顶部|字号\\s*:?\\s*[大中小 ]{0,5}|[【\\[](?:打印|关闭|收藏|纠错|返回)[】\\]]"
              + "|(?:关于|联系|加入)我们|About us|Contact us|友情链接|广告服务|供稿服务|网站地图|法律声明|隐私政策|用户协议|招聘信息|留言反馈|商务合作|登录/注册|登录|注册|搜索|关注|点赞|赞|评论|首页|[\\s|/·:]){1,16}+",
          "分享到",
          "【打印】【关闭】");

  /** The pages of a story that is printed on several. */
  public static final Form PAGER =
      Form.of(
              "pager",
              "(?:(?:上一页|下一页|首页|尾页|末页|共?\\d{1,3}页?|\\.\\.\\.|…)[\\s|]*){1,16}+",
              "上一页 1 2 3 下一页")
          .marked("一页");

  /** The way to this page through the site. */
  public static final Form CRUMBS =
      Form.of(
              "bread crumbs",
              "(?:当前位置\\s*:?|您的位置\\s*:?)?\\s*[\\p{IsHan}A-Za-z]{2,10}(?:\\s*(?:[>→»]|>>)\\s*[\\p{IsHan}A-Za-z]{2,14}){1,5}\\s*[>→»]?",
              "首页 > 新闻中心 > 社会",
              "首页→国内新闻")
          .marked(">", "→", "»");

  /** Tags, with the word that says so. */
  public static final Form TAGS =
      Form.of("tags", "(?:标签|关键词|关键字|[Tt]ags?)\\s*:.{0,200}", "标签:亚洲象 云南").marked(":");

  /** How often the page was read or discussed. */
  public static final Form COUNTER =
      Form.of(
          "counter",
          "[·•|]?\\s*+(?:阅读|浏览|点击|播放|观看|评论|点赞|收藏)(?:量|数|次数)?\\s*+:?\\s*+\\d[\\d.,]{0,9}\\s?[万亿]?\\+?(?:次|人|条)?",
          "· 阅读 12.3万");

  /** The stories before and after this one. */
  public static final Form NEIGHBOUR =
      Form.of("story before or after", "[上下]一[篇条]\\s*:\\s*\\S.{0,120}", "上一篇:湖北秋粮丰收")
          .marked("一篇", "一条");

  /** What stands among the words of a menu and is none of them. */
  public static final Form OTHER =
      Form.of("no word of a menu", "\\d.*|.*[:。,!?;].*|来源.*|作者.*", "2024-01-01", "来源:某报");

  private ChineseLabels() {}
}
