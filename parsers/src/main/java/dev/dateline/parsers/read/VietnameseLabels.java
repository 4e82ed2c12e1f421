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
              + "|nghe đọc bài|đăng nhập|đăng ký|tìm kiếm|a[-+]|thích|nhỏ|bình thường|lớn|menu|rss|giới thiệu|liên hệ|gửi"
              + "|messenger|tiktok|youtube|phiên bản di động|liên kết hữu ích)\\s*:?",
          "Chia sẻ:",
          "Google News",
          "A+");

  /** The section a story stands in, above it. */
  public static final Form SECTION =
      Form.of(
          "name of a section",
          "(?iu:(?:báo )?(?:thế giới|thời sự|kinh tế|xã hội|văn hóa|giáo dục|thể thao|giải trí|pháp luật|y tế|sức khỏe"
              + "|đời sống|bóng đá|tài chính|chứng khoán|doanh nghiệp|bất động sản|thị trường|chuyện lạ|sự kiện|hồ sơ|âm nhạc|điện ảnh|môi trường|khoa học|công nghệ|khoa học - công nghệ|khoa học & công nghệ|chính trị|quốc tế|châu (?:á|âu|phi|mỹ)"
              + "|biển đông|biển đảo|phân tích|ảnh|video|media|multimedia|infographics?|e-?magazine|e-?paper|longform|megastory|podcast|du lịch|ẩm thực|địa phương|quân sự|kiều bào|đối ngoại|ngoại giao))"
              + "(?:\\s*[>»/|]\\s*.{1,30}){0,3}|(?iu:trang chủ)(?:\\s*[>»/|]\\s*.{1,30}){1,3}",
          "Thế giới",
          "Kinh tế > Thị trường");

  /** Tags, with the word that says so. */
  public static final Form TAGS =
      Form.of(
          "tags",
          "(?iu:từ khóa|từ khoá|tags?|chủ đề|xem thêm về)\\s*:.{0,300}|(?:#[^#\\s][^#]{0,60}+){1,12}+|(?iu:từ khóa|từ khoá|tags)",
          "Từ khóa: bếp mặt trời, vùng cao",
          "Tags:",
          "#Đua bò #Bảy Núi");

  /** Controls of a player that reads the page aloud. */
  public static final Form PLAYER =
      Form.of(
          "player",
          "\\d{1,2}:\\d\\d(?:\\s*/\\s*\\d{1,2}:\\d\\d)?|(?:[•*-]\\s*)?(?:Nam|Nữ) miền .{3,6}",
          "0:00 / 0:00",
          "Nữ miền Bắc");

  /** A form for comments. */
  public static final Form COMMENTS =
      Form.of(
          "label of a form for comments",
          "(?iu:(?:gửi |viết )?(?:bình luận|ý kiến)(?: của bạn| bạn đọc)?|ý kiến độc giả|bình luận (?:hiện tại|mới nhất)"
              + "|(?:chưa có|vui lòng|hãy|bạn cần)\\s.{0,30}bình luận.{0,20})\\s*:?\\s*(?:\\(\\d{1,5}\\))?",
          "Bình luận (3)",
          "Gửi bình luận");

  /** Who answers for the site and where it sits: the foot of every page. */
  public static final Form IMPRINT =
      Form.of(
          "imprint",
          "(?iu:(?:phó )?tổng biên tập(?: phụ trách)?|cơ quan chủ quản|chịu trách nhiệm(?: nội dung| xuất bản)?|thư ký tòa soạn"
              + "|tòa soạn|toà soạn|trụ sở(?: chính)?|văn phòng đại diện|địa chỉ|điện thoại|đt|tel|fax|hotline|đường dây nóng|e?-?mail"
              + "|liên hệ(?: quảng cáo)?|quảng cáo)\\s*:\\s*\\S.{0,220}"
              + "|(?iu:số giấy phép|giấy phép(?: hoạt động| xuất bản| thiết lập)?(?: số| báo chí)?|giấy phép mạng xã hội).{0,40}\\d.{0,220}"
              + "|(?iu:cơ quan (?:ngôn luận )?của|liên hệ quảng cáo|[®©]|copyright|bản quyền|ghi rõ nguồn|cấm sao chép|vui lòng ghi rõ).{0,220}"
              + "|(?iu:báo|tạp chí|ttxvn|toàn bộ).{0,40}(?iu:bản quyền).{0,160}",
          "Tổng Biên tập: Trần Văn Nam",
          "Giấy phép số 21/GP-BTTTT",
          "© Bản quyền thuộc về báo");

  /** The site asking to be followed. */
  public static final Form FOLLOW =
      Form.of(
              "asking to be followed",
              "(?iu:theo dõi|follow|đón đọc|mời quý vị theo dõi)\\s.{2,60}\\s(?iu:trên|tại|on)\\s*:?(?iu:\\s*(?:google.{0,12}|zalo|facebook|fanpage.{0,30}|youtube|tiktok|telegram))?",
              "Theo dõi báo trên Google News",
              "Theo dõi Báo Mới trên")
          .marked("dõi", "ollow", "đọc");

  /** Where it is how warm. */
  public static final Form WEATHER =
      Form.of("weather", "[\\p{L} .-]{0,30}\\s*-?\\d{1,2}\\s?°\\s?C?", "Đà Lạt 18°C").marked("°");

  /** The place of an advertisement. */
  public static final Form ADVERTISEMENT =
      Form.of("label of an advertisement", "(?iu:quảng cáo|advertisement|ads?)\\s*:?", "Quảng cáo");

  private VietnameseLabels() {}
}
