package dev.dateline.parsers.chinanews;

import static dev.dateline.parsers.grammar.Shapes.atLeast;
import static dev.dateline.parsers.grammar.Shapes.begins;
import static dev.dateline.parsers.grammar.Shapes.first;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.noneBelow;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.upTo;
import static dev.dateline.parsers.grammar.StoryShapes.firstOf;

import dev.dateline.parsers.grammar.ChineseFurniture;
import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.RelatedLabels;

/** What pages of China News Service and its mirrors print around a story. */
final class ChinanewsFurniture {

  static final Shape DOUBLED_NAME =
      like(Form.of("a name printed twice", "(\\S{3,40})\\1", "shanghaishanghai")).and(first());

  static final Shape MENU =
      startsWith("当前位置", "您的位置", "您当前的位置", "您现在的位置", "首页→", "首页>", "首页 >", "首页 »")
          .or(says("返回首页", "上一篇", "下一篇"))
          .or(
              upTo(200)
                  .and(
                      like(
                          Form.of(
                              "menu",
                              "(?:[\\p{IsHan}A-Za-z]{2,8}(?: us)?[ |]{1,5}){3,20}+[\\p{IsHan}A-Za-z.…]{1,8}",
                              "即时 时政 财经 社会 国际",
                              "关于我们 | About us | 联系我们 | 广告服务"))))
          .named("menu");

  static final Shape TOOLS =
      upTo(100)
          .and(
              like(
                  Form.of(
                      "tools of the page",
                      "(?:(?:参与互动|分享到?|分享至|大字体|小字体|字号|字体|大|中|小|打印|收藏|复制链接|\\+1|评论|纠错)"
                          + "\\s*[:(\\]]?\\s*[\\d)\\]]{0,6}[\\s|\\[]*){1,10}+",
                      "大字体 小字体 分享到:",
                      "参与互动")));

  /** A menu that was laid out one word a line. */
  static final Shape MENU_WORD =
      says(
          "首页", "时政", "国际", "财经", "社会", "体育", "文化", "文娱", "娱乐", "健康", "科技", "军事", "港澳", "台湾", "大湾区",
          "华人", "侨网", "视频", "图片", "直播", "理论", "生活", "法治", "教育", "创意", "汽车", "国内", "滚动", "国内新闻",
          "国际新闻", "社会新闻", "财经新闻", "文化新闻", "体育新闻", "即时新闻", "滚动新闻", "登录", "注册", "搜索", "东西问", "正文");

  static final Shape SITE = says("中国新闻网", "中新网", "中国新闻网_首页", "中新网客户端", "中国新闻社", "中新社", "梳理天下新闻");

  static final Shape ADVERTISEMENT = says("广告", "[广告]", "【广告】", "advertisement", "ADVERTISEMENT");

  static final Shape RELATED_LABEL =
      firstOf("【[相更推延热精猜今新最编图视大").and(upTo(60)).and(like(RelatedLabels.CHINESE));

  static final Shape COUNTED =
      firstOf("V阅浏点0123456789")
          .and(upTo(100))
          .and(
              like(
                  Form.of(
                      "views",
                      "(?:Views|阅读|浏览|点击|浏览次数)(?:量|数)?\\s*:?\\s*\\d+次?|\\d{1,7}\\s*条?评论",
                      "Views: 1",
                      "0条评论")));

  static final Shape PICTURE_COUNT =
      firstOf("(0123456789")
          .and(upTo(12))
          .and(like(Form.of("number of a picture", "\\(?\\d{1,3}\\s*/\\s*\\d{1,3}\\)?", "1/6")))
          .named("number of a picture");

  static final Shape COMMENTS =
      startsWith("发表评论", "发表回复", "文明上网", "您的电子邮箱地址", "您的邮箱地址", "网友评论", "查看评论", "必填项已用");

  static final Shape MORE =
      startsWith(
          "更多精彩内容",
          "更多内容请",
          "更多请点击",
          "点击进入专题",
          "打开APP",
          "展开全文",
          "关于我们",
          "About us",
          "打开微信",
          "扫一扫",
          "责任声明");

  static final Shape LEGAL =
      startsWith(
              "本网站所刊载信息",
              "未经授权禁止",
              "[网上传播视听",
              "Copyright",
              "刊用本网站稿件",
              "京ICP",
              "[京ICP",
              "版权声明",
              "违法和不良信息",
              "特别声明",
              "免责声明")
          .or(begins(Form.of("disclaimer", "(?:免责)?声明:", "声明:本文")))
          .named("legal notice");

  static final Shape STAMPED =
      firstOf("0123456789")
          .and(upTo(100))
          .and(
              like(
                  Form.of(
                      "time in a list",
                      "(?:20\\d\\d-)?\\d\\d-\\d\\d \\d\\d:\\d\\d",
                      "10-02 13:31")));

  static final Shape HOUSE = startsWith("本网站所刊载信息,不代表中新社");

  /** Nothing of a story follows: what looks like the end of a page is its end. */
  static final Shape LAST =
      noneBelow(prose().and(atLeast(40)).butNot(COMMENTS.or(LEGAL).or(MORE)).named("paragraph"));

  /** The same of short lines too. */
  static final Shape TOLD_OUT =
      noneBelow(
          prose()
              .and(atLeast(16))
              .butNot(COMMENTS.or(LEGAL).or(MORE).or(ChineseFurniture.IMPRINT))
              .named("paragraph"));

  private ChinanewsFurniture() {}
}
