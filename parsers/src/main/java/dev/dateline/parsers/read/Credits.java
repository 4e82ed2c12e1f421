package dev.dateline.parsers.read;

import dev.dateline.core.article.Picture;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Parts the words under a picture from its credit, in every form the outlets print. */
public final class Credits {

  /** The forms, each with two groups: the caption, and the credit without the word that says so. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              "credit in brackets",
              "(.*?)\\((?:Nguồn|Ảnh|Photo|Source|图片来源|数据来源|图源)\\s*[:@]\\s*([^()]+)\\)[\\s|.]*",
              "Hai bên bắt tay trong ngày 17/7. (Nguồn: Reuters) |",
              "(Ảnh: Trần Lê Lâm/TTXVN)",
              "两款手机对比(图片来源:新京报)"),
          Form.of(
              "credit after «Ảnh:»",
              "(|.*?[\\s.!?\")])(?:Ảnh|Nguồn ảnh|Nguồn)\\s*:\\s*([^.:|]{1,80}?(?:\\.\\p{L}[^.:|]{0,40})?)[\\s|.]*",
              "Hai bộ trưởng tại lễ ký kết. Ảnh: Đào Thanh Tùng/Phóng viên TTXVN tại Tokyo",
              "Ảnh: AFP/TTXVN"),
          Form.of(
              "credit after «Credit:»",
              "(|.*?\\s)(?:Credit|Photo(?: by)?|Image|Source)\\s*:\\s*(\\S.{0,80}?)\\s*",
              "Credit:Xinhua News Agency"),
          Form.of(
              "credit before 摄",
              "(|.*?[。\\s:!?])\\s*((?:中新社|中新网|新华社)?(?:记者|发)\\s*[\\p{IsHan}· ]{0,16}?\\s*摄)\\s*",
              "图为雷岭荔枝。 中新社记者 李怡青 摄",
              "中新社记者张浩摄",
              "资料图:重污染天气。中新社记者 刘关关 摄",
              "中新社发 汤彦俊 摄"),
          Form.of("credit after 图片来源", "()图片来源\\s*[:@]\\s*(\\S.{0,60}?)\\s*", "图片来源@视觉中国"));

  private Credits() {}

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
    if (view.indexOf(':') < 0 && view.indexOf('@') < 0 && view.indexOf('摄') < 0) {
      return Optional.empty();
    }
    return FORMS.stream().flatMap(form -> form.all(view).stream()).findFirst();
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
