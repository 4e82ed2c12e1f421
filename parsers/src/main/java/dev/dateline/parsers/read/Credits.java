package dev.dateline.parsers.read;

import dev.dateline.core.article.Picture;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Parts the words under a picture from its credit, in every form the outlets print. */
public final class Credits {

  /** The forms, each with two groups: the caption, and the credit without the word that says so. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
                  "credit in brackets",
                  "(.*?)\\((?:Image |Photo |Picture )?(?:Nguồn|Ảnh|Photo|Image|Sources?|Credits?|source|credit|图片来源|图片来自|数据来源|资料来源|图源)\\s*+[:@/]\\s*+([^()]+)\\)[\\s|.。]*",
                  "Hai bên bắt tay trong ngày 17/7. (Nguồn: Reuters) |",
                  "(Ảnh: Trần Lê Lâm/TTXVN)",
                  "(Image Source: Company website)",
                  "两款手机对比(图片来源:新京报)")
              .marked("("),
          Form.of(
                  "credit after «Ảnh:»",
                  "(|.*?[\\s.!?\")])(?:Ảnh|Nguồn ảnh|Nguồn)\\s*:\\s*([^.:|]{1,80}?(?:\\.\\p{L}[^.:|]{0,40})?)[\\s|.]*",
                  "Hai bộ trưởng tại lễ ký kết. Ảnh: Đào Thanh Tùng/Phóng viên TTXVN tại Tokyo",
                  "Ảnh: AFP/TTXVN")
              .marked("Ảnh", "Nguồn"),
          Form.of(
                  "credit of a film",
                  "(.*?[.!?\")]\\s)(?:Video|Clip|Đồ họa)\\s*:\\s*([^.:|]{1,60}?)[\\s|.]*",
                  "Nước tràn qua đê. Video: Đài Huế")
              .marked("Video", "Clip", "Đồ họa"),
          Form.of(
                  "credit after «Credit:»",
                  "(|.*?\\s)(?:(?:Photo |Image |Picture )?(?:Credit|Source|credit|source)s?|Photo(?: by)?|Image)\\s*:\\s*([^\\s:][^:]{0,80}?)\\s*",
                  "Credit:Xinhua News Agency",
                  "Image Source: China Visual")
              .marked("redit", "ource", "Photo", "Image"),
          Form.of(
                  "credit before 摄",
                  "(|.*?[。\\s:!?])(?!\\s)((?:中新社|中新网|中新網|新华社|新華社)?(?:[记記]者|[发發])\\s*+[\\p{IsHan}· ]{0,16}?\\s*+[摄攝])\\s*",
                  "图为雷岭荔枝。 中新社记者 李怡青 摄",
                  "中新社记者张浩摄",
                  "资料图:重污染天气。中新社记者 刘关关 摄",
                  "中新社发 汤彦俊 摄")
              .marked("摄", "攝"),
          Form.of(
                  "name before 摄",
                  "(|.*?[。\\s!?])(?!\\s)([\\p{IsHan}·]{2,6}(?:[ 、][\\p{IsHan}·]{2,6}){0,2} +[摄攝])\\s*",
                  "航拍抚州白莲种植基地。 刘力鑫 摄")
              .marked("摄", "攝"),
          Form.of(
                  "photographer or lender in brackets",
                  "(.*?)\\(([^():]{0,24}(?:供图|摄|提供))\\)[\\s.。]*",
                  "图为读者在店内看书。(受访者供图)")
              .marked("供图", "摄", "提供"),
          Form.of(
                  "credit after 图片来源",
                  "(|.*?[。\\s!?])(?:(?:图片|题图|头图|封面图?|配图)(?:来源|来自|源)|图源|数据来源|资料来源)\\s*[:@/]\\s*(\\S.{0,40}?)\\s*",
                  "图片来源@视觉中国",
                  "海浪预警图。图片来源:国家海洋环境预报中心网站")
              .marked("源", "来自"),
          Form.of(
                  "maker of a picture",
                  "()\\(?(?:图片|题图|头图)[由系]([^。]{1,20}?)(?:生成|提供|制作)\\)?",
                  "图片由AI生成")
              .marked("生成", "提供", "制作"),
          Form.of("lender after 图/", "()(?:图|来源)\\s*[/|:]\\s*(\\S.{0,40}?)\\s*", "图/视觉中国")
              .marked("图", "来源"));

  /** One of these stands near the end of every credit. */
  private static final Set<String> CUES =
      Set.of(
          "Ảnh", "Nguồn", "Video", "Clip", "Đồ họa", "来源", "摄", "攝", "来自", "图源", "图/", "图|", "生成",
          "源@", "源:", "供图", "提供", "Credit", "Photo", "Image", "Source", "credit", "source");

  private static final String SIGNS = ":@/|摄攝供由系";

  private static final int LONGEST = 160;

  /** A caption of the agency's that is printed inside a paragraph, with what stands around it. */
  public static final Form INSIDE =
      Form.of(
          "caption inside a paragraph",
          "(.*?[。!?\"])?\\s*((?:资料图|图为|資料圖|圖為)[^。!?]{1,60}[。!?]?[^。!?]{0,30}[摄攝](?![影氏像制入取]))\\s*(\\S.*)?",
          "首日巡检老旧小区。资料图:工人检修管道。中新社记者 何枫 摄巡检队伍由三百人组成。");

  private Credits() {}

  /** One of these stands in every line that ends with a credit. */
  public static Set<String> cues() {
    return CUES;
  }

  /** Whether a line ends with a credit. */
  public static boolean in(String view) {
    return match(view).isPresent();
  }

  /** Whether a line is a credit and nothing else. */
  public static boolean only(String view) {
    return match(view).filter(match -> match.group(1).isBlank()).isPresent();
  }

  /** What is printed with a picture. Without a credit, all of it is the caption. */
  public static Picture read(Segment segment) {
    Optional<MatchResult> match = match(segment.view());
    if (match.isEmpty()) {
      return new Picture(Optional.of(withoutPipe(segment)), Optional.empty(), List.of());
    }
    MatchResult parts = match.get();
    Optional<Quote> caption = parts.group(1).isBlank() ? Optional.empty() : segment.cut(parts, 1);
    return new Picture(caption, segment.cut(parts, 2), List.of());
  }

  private static Optional<MatchResult> match(String view) {
    if (hasCue(view)) {
      for (Form form : FORMS) {
        Optional<MatchResult> match = form.all(view);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasCue(String view) {
    int from = Math.max(0, view.length() - LONGEST);
    if (!hasSign(view, from)) {
      return false;
    }
    for (String cue : CUES) {
      if (view.indexOf(cue, from) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What every form has one of, and most paragraphs have none. */
  private static boolean hasSign(String view, int from) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (view.indexOf(SIGNS.charAt(i), from) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Quote withoutPipe(Segment segment) {
    String view = segment.view();
    int end = view.length();
    while (end > 1 && (view.charAt(end - 1) == '|' || view.charAt(end - 1) == ' ')) {
      end--;
    }
    return segment.cut(0, end);
  }
}
