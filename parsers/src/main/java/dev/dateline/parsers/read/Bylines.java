package dev.dateline.parsers.read;

import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the people above a story, and of its editors. An editor is never a reporter. */
public final class Bylines {

  /** A name of two to five words, each with a capital. */
  public static final Form NAME =
      Form.of(
          "a name",
          "\\p{Lu}[\\p{L}.'’]*+(?: \\p{Lu}[\\p{L}.'’]*+){1,4}+",
          "Trần Tây Côn",
          "Minh Anh");

  /** The same with what it was made from; its one group is the name, if there is one. */
  public static final Form NAME_AND_SOURCE =
      Form.of(
          "a name and what it goes by",
          "(\\p{Lu}[\\p{L}.'’]*+(?: \\p{Lu}[\\p{L}.'’]*+){0,4}+)?\\s*"
              + "\\((?iu:theo|tổng hợp|lược dịch|biên dịch|dịch|thực hiện|ghi|từ)[^()]{0,60}\\)",
          "Hà Linh (theo Reuters)",
          "(tổng hợp)");

  /** The editor's mark of a Chinese page; its one group is the name. */
  public static final Form EDITOR =
      Form.of(
              "editor's mark",
              "[【(\\[]?\\s*(?:责任编辑|責任編輯|责编|编辑|編輯)\\s*:\\s*([\\p{IsHan}· ]{2,12}?)(?:\\s+(?:审核|校对|审校|监制|签发|编审|主编|责编)\\s*:?\\s*[\\p{IsHan}·]{2,8}){0,4}\\s*[】)\\]]?",
              "【编辑:刘湃】",
              "编辑:苏晴 审核:陆远",
              "责任编辑:刘光博")
          .marked("编辑", "編輯", "责编");

  /** The last paragraph with the editor's mark glued to it: two groups. */
  public static final Form ABOVE_EDITOR =
      Form.of(
              "paragraph and editor's mark",
              "(.*[^【(\\[\\s])\\s*+([【(\\[]?\\s*+(?:责任编辑|責任編輯|责编|(?<!任)(?:编辑|編輯))\\s*:"
                  + "\\s*[\\p{IsHan}· ]{2,12}[】)\\]]?)",
              "这是共同挑战。(完) 【编辑:刘湃】",
              "。(完)责任编辑:刘光博")
          .marked("编辑", "編輯", "责编");

  private static final String OTHERS =
      "(?:[,\\s]\\s*(?:作者|编辑|责编|责任编辑|制图|作者、编辑)\\s*[|丨/:][^,。/|丨:]{2,24}?){0,3}";

  /** A line of a Chinese page that names the author; its two groups are the names. */
  public static final Form CHINESE =
      Form.of(
          "Chinese byline",
          "(?:(?:中新社|中新网)?\\s*+(?:记者|記者)\\s*+:?|(?:钛媒体)?作者\\s*+[:|丨/]?)\\s*+"
              + "([\\p{IsHan}·]{2,8}(?:[ 、,]+(?!编辑|责编)[\\p{IsHan}·]{2,8}){0,5})"
              + OTHERS
              + "|(?:文|撰文|采写|图文)\\s*[|丨/:]\\s*([^,。|丨/:]{2,24}?)"
              + OTHERS,
          "中新社记者 白露",
          "作者:白露",
          "文 | 深水区,作者 | 叶闻,编辑 | 江行",
          "文/张三 编辑/李四",
          "作者|秦聪慧 编辑|杨林");

  /** A line of an English page that names the author. */
  public static final Form ENGLISH =
      Form.of(
          "English byline",
          "\\s*(?:By|BY|Reported by|Written by) (\\p{Lu}[\\p{L}.'-]*+(?: (?:and |& )?\\p{Lu}[\\p{L}.'-]*+){1,7}+)\\s*",
          "By Chen Mo",
          "By Chen Mo and Gu Wen");

  /** The editor's mark of an English page. */
  public static final Form ENGLISH_EDITOR =
      Form.of(
              "English editor's mark",
              "\\s*\\(?(?:Editing|Edited) by ([^()]{3,40})\\)?\\s*",
              "(Editing by Zhou Man)")
          .marked("Editing", "Edited");

  /** Who of several is the author. */
  private static final Form AUTHOR =
      Form.of("author", "[,\\s]\\s*作者\\s*[|丨/:]\\s*([^,\\s|丨/]{2,24})", ",作者 | 叶闻");

  /** The print link that Ngày Nay glues to a byline. */
  private static final Form PRINT_LINK =
      Form.of(
          "print link",
          "(|.*?\\S)\\s*+In bài viết\\s*+",
          "Trần Tây Côn In bài viết",
          "In bài viết");

  private static final Form LABEL =
      Form.of(
          "label before names",
          "\\s*(?:Tác giả|Thực hiện|Bài viết|Bài|作者|文|By)\\s*:\\s*",
          "Tác giả: ",
          "作者:");

  private static final Pattern JOINED = Pattern.compile(" [-–] |[,;、]| và | and | & ");

  private static final Pattern BETWEEN_BLANKS = Pattern.compile("[^\\s、,]+");

  private Bylines() {}

  /** The people a byline names. */
  public static List<Quote> people(Segment segment) {
    String view = segment.view();
    Optional<MatchResult> english = ENGLISH.all(view);
    if (english.isPresent()) {
      return joined(segment, english.get().start(1), english.get().end(1));
    }
    Optional<MatchResult> chinese = CHINESE.all(view.strip());
    if (chinese.isPresent()) {
      return chinesePeople(segment, chinese.get());
    }
    int end =
        PRINT_LINK
            .all(view)
            .or(() -> NAME_AND_SOURCE.all(view))
            .map(match -> Math.max(0, match.end(1)))
            .orElse(view.length());
    return joined(segment, LABEL.start(view).map(MatchResult::end).orElse(0), end);
  }

  private static List<Quote> joined(Segment segment, int from, int to) {
    List<Quote> people = new ArrayList<>();
    int start = from;
    Matcher joined = JOINED.matcher(segment.view()).region(Math.min(from, to), to);
    while (joined.find()) {
      add(people, segment, start, joined.start());
      start = joined.end();
    }
    add(people, segment, Math.min(start, to), to);
    return people;
  }

  private static List<Quote> chinesePeople(Segment segment, MatchResult byline) {
    String view = segment.view();
    int indent = view.indexOf(view.strip());
    int group = byline.start(1) >= 0 ? 1 : 2;
    Optional<MatchResult> author = AUTHOR.in(view);
    int start = author.map(match -> match.start(1)).orElse(indent + byline.start(group));
    int end = author.map(match -> match.end(1)).orElse(indent + byline.end(group));
    List<Quote> people = new ArrayList<>();
    Matcher name = BETWEEN_BLANKS.matcher(view).region(start, end);
    while (name.find()) {
      people.add(segment.cut(name.start(), name.end()));
    }
    return people;
  }

  /** The people an editor's mark names. */
  public static List<Quote> editors(Segment segment) {
    String view = segment.view();
    int indent = view.indexOf(view.strip());
    Optional<MatchResult> english = ENGLISH_EDITOR.all(view);
    if (english.isPresent()) {
      return joined(segment, english.get().start(1), english.get().end(1));
    }
    return EDITOR.all(view.strip()).stream()
        .map(match -> segment.cut(indent + match.start(1), indent + match.end(1)))
        .toList();
  }

  private static void add(List<Quote> people, Segment segment, int from, int to) {
    if (!segment.view().substring(from, to).isBlank()) {
      people.add(segment.cut(from, to));
    }
  }
}
