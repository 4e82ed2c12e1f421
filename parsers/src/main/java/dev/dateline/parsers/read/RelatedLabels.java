package dev.dateline.parsers.read;

import dev.dateline.parsers.grammar.Form;

/** The labels that pages print above lists of other stories. */
public final class RelatedLabels {

  /** On Chinese pages. */
  public static final Form CHINESE =
      Form.of(
          "label above other stories",
          "[【\\[]?(?:相关(?:新闻|报道|阅读|文章|链接|专题|推荐)|更多新闻|推荐阅读|延伸阅读|热门(?:推荐|文章|排行)"
              + "|精彩推荐|精彩(?:直播|图片|视频)|新闻精选|图片(?:精选|新闻|推荐)|视频(?:新闻|精选)|热点推荐|热门新闻|大家都在看|更多(?:新闻|文章|快报)|热点新闻|猜你喜欢|今日热点|新闻排行|最新文章|编辑推荐)[】\\]]?\\s*:?(?:\\s*更多)?[\\s>»]*",
          "相关报道:",
          "推荐阅读");

  /** On Vietnamese pages, in a cell or not. */
  public static final Form VIETNAMESE =
      Form.of(
          "label above other stories",
          "(?iu:(?:tin|bài|tin bài|tin tức|bài viết)(?: có)? liên quan|(?:đọc|xem) (?:thêm|tiếp)|mời (?:bạn|quý vị) (?:đọc|xem) thêm"
              + "|(?:tin |bài |tin bài |bài viết )?cùng (?:chuyên mục|chủ đề|tác giả)|(?:tin|bài) (?:khác|mới|nổi bật|nóng|cũ hơn|mới hơn|đáng chú ý)"
              + "|(?:tin |bài )?mới nhất|(?:tin |bài )?(?:xem|đọc) nhiều(?: nhất)?|(?:bạn đọc|có thể bạn) quan tâm|đáng đọc|tin - ảnh (?:nổi bật|khác)|tin tài trợ)\\s*:?\\s*\\|?",
          "Tin liên quan |",
          "TIN CÙNG CHUYÊN MỤC",
          "Tin - Ảnh khác");

  private RelatedLabels() {}
}
