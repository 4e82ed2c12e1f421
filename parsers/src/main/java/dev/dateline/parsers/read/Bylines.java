package dev.dateline.parsers.read;

import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.util.ArrayList;
import java.util.List;
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

  /** The editor's mark of a Chinese page; its one group is the name. */
  public static final Form EDITOR =
      Form.of(
          "editor's mark",
          "[【(\\[]?\\s*(?:责任编辑|责编|编辑)\\s*[::]\\s*([\\p{IsHan}· ]{2,12}?)\\s*[】)\\]]?",
          "【编辑:刘湃】",
          "责任编辑:刘光博");

  /** The print link that Ngày Nay glues to a byline. */
  private static final Form PRINT_LINK =
      Form.of("print link", "(.*?)\\s*In bài viết\\s*", "Trần Tây Côn In bài viết", "In bài viết");

  private static final Pattern JOINED = Pattern.compile(" [-–] |[,;、]| và ");

  private Bylines() {}

  /** The people a byline names. */
  public static List<Quote> people(Segment segment) {
    String view = segment.view();
    int end = PRINT_LINK.all(view).map(match -> match.end(1)).orElse(view.length());
    List<Quote> people = new ArrayList<>();
    int start = 0;
    Matcher joined = JOINED.matcher(view).region(0, end);
    while (joined.find()) {
      add(people, segment, start, joined.start());
      start = joined.end();
    }
    add(people, segment, start, end);
    return people;
  }

  /** The people an editor's mark names. */
  public static List<Quote> editors(Segment segment) {
    return EDITOR.in(segment.view()).flatMap(match -> segment.cut(match, 1)).stream().toList();
  }

  private static void add(List<Quote> people, Segment segment, int from, int to) {
    if (!segment.view().substring(from, to).isBlank()) {
      people.add(segment.cut(from, to));
    }
  }
}
