package dev.dateline.parsers.read;

import dev.dateline.parsers.grammar.Form;

/** Short lines that Vietnamese sites of every kind print around their stories. */
public final class VietnameseLabels {

  /** Ways to other pages, and buttons that send the page somewhere. */
  public static final Form NAVIGATION =
      Form.of(
          "label of a menu or a button",
          "(?iu:chia sẻ(?: bài viết)?|trang chủ|lưu bài(?: viết)?|sao chép liên kết|copy link|in bài(?: viết)?|bản in"
              + "|facebook|twitter|zalo|linkedin|pinterest|email|google news|về đầu trang|quay lại|cỡ chữ"
              + "|nghe đọc bài|đăng nhập|tìm kiếm|a[-+]|thích|nhỏ|bình thường|lớn)\\s*:?",
          "Chia sẻ:",
          "Google News",
          "A+");

  /** The section a story stands in, above it. */
  public static final Form SECTION =
      Form.of(
          "name of a section",
          "(?iu:(?:báo )?(?:thế giới|thời sự|kinh tế|xã hội|văn hóa|giáo dục|thể thao|giải trí|pháp luật|y tế|sức khỏe"
              + "|đời sống|môi trường|khoa học|công nghệ|khoa học - công nghệ|khoa học & công nghệ|chính trị|quốc tế|châu (?:á|âu|phi|mỹ)"
              + "|biển đông|phân tích|ảnh|video|longform|megastory|podcast|du lịch|ẩm thực|địa phương|quân sự|kiều bào|đối ngoại|ngoại giao))"
              + "(?:\\s*[>»/|]\\s*.{1,30}){0,3}",
          "Thế giới",
          "Kinh tế > Thị trường");

  /** Tags, with the word that says so. */
  public static final Form TAGS =
      Form.of(
          "tags",
          "(?iu:từ khóa|từ khoá|tags?|chủ đề|xem thêm về)\\s*:.{0,300}|(?:#\\S.{0,60}){1,12}|(?iu:từ khóa|từ khoá|tags)",
          "Từ khóa: bếp mặt trời, vùng cao",
          "Tags:",
          "#Đua bò #Bảy Núi");

  /** A form for comments. */
  public static final Form COMMENTS =
      Form.of(
          "label of a form for comments",
          "(?iu:(?:gửi |viết )?(?:bình luận|ý kiến)(?: của bạn| bạn đọc)?|ý kiến độc giả)\\s*:?\\s*(?:\\(\\d{1,5}\\))?",
          "Bình luận (3)",
          "Gửi bình luận");

  /** The place of an advertisement. */
  public static final Form ADVERTISEMENT =
      Form.of("label of an advertisement", "(?iu:quảng cáo|advertisement|ads?)\\s*:?", "Quảng cáo");

  private VietnameseLabels() {}
}
