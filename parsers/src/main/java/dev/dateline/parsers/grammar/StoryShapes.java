package dev.dateline.parsers.grammar;

import dev.dateline.core.page.Line;
import dev.dateline.core.text.Blank;
import dev.dateline.parsers.read.Credits;
import java.util.List;

/** Shapes of a story's lines that a full stop does not tell: the lines around them do. */
public final class StoryShapes {

  private static final int LONGEST_CROSSHEAD = 90;
  private static final int LONGEST_LIST = 12;
  private static final int LONGEST_END = 48;

  /** Two ideographic spaces, as patterns see them. */
  private static final String INDENT = "  ";

  private static final Form NUMBERED =
      Form.of(
          "numbered",
          "(?:第?[一二三四五六七八九十]{1,3}(?:[、.]|[章节部分是]\\s?)|\\(?(?:\\d{1,2}|[一二三四五六七八九十])[.、)]\\s*"
              + "|[①-⑳]|0\\d\\s)(?=\\S)",
          "一、观点",
          "1. 默认不共享",
          "(二)怎么算",
          "01 从头开始");

  private static final Form BULLET =
      Form.of("bullet", "[•·●■◆▪▶○※*+–-]\\s*(?=\\S)", "· 公共数据有条件无偿使用", "- a works council");

  private static final Form BRACKETED =
      Form.of("title in brackets", "【[^】]{2,60}】", "【全球存储芯片价格连涨四月】");

  private StoryShapes() {}

  /** Closes with a full stop or its like, however short it is. */
  public static Shape sentence() {
    return new Shape("a sentence", place -> Prose.isSentence(place.view()));
  }

  /** Reads on as no title does, though no full stop ends it. */
  public static Shape statement() {
    return new Shape("a sentence without end", place -> Prose.isStatement(place.view()));
  }

  /** An item of a list inside a story. */
  public static Shape item() {
    return new Shape("item of a list", place -> isItem(place.view().stripLeading()));
  }

  /**
   * A heading between paragraphs: a title, or a few words with a number or in brackets, parted from
   * its neighbours as paragraphs are, with a paragraph or a picture below. One or two words alone
   * are a label, and nobody knows whose.
   */
  public static Shape crosshead() {
    return new Shape("heading between paragraphs", StoryShapes::isCrosshead);
  }

  /** A line that the page prints somewhere else too. */
  public static Shape repeated() {
    return new Shape("printed twice", StoryShapes::isRepeated);
  }

  /** Nothing but titles parts it from such a label above, and no more than twelve. */
  public static Shape listedUnder(Shape label) {
    Shape title = Shapes.title();
    return new Shape(
        "below " + label.name(),
        place -> {
          for (int i = place.index() - 1; i >= Math.max(0, place.index() - LONGEST_LIST); i--) {
            Place above = new Place(place.lines(), i);
            if (label.fits(above)) {
              return true;
            }
            if (!title.fits(above)) {
              return false;
            }
          }
          return false;
        });
  }

  /** A line like this comes again two lines below, or the page ends before it could. */
  public static Shape inTurn(Shape shape) {
    return new Shape(
        shape.name() + " in turn",
        place -> shape.fits(place) && place.move(2).map(shape::fits).orElse(true));
  }

  /** Its first character that is no blank is one of these. Cheap, and rules out most lines. */
  public static Shape firstOf(String characters) {
    return new Shape(
        "begins with one of " + characters,
        place -> {
          String view = place.view();
          int first = 0;
          while (first < view.length() - 1 && Blank.isBlank(view.charAt(first))) {
            first++;
          }
          return characters.indexOf(view.charAt(first)) >= 0;
        });
  }

  /** One of these stands somewhere in it. */
  public static Shape mentions(String... words) {
    List<String> all = List.of(words);
    return new Shape(
        "mentions «" + words[0] + "»",
        place -> {
          String view = place.view();
          for (int i = 0; i < all.size(); i++) {
            if (view.indexOf(all.get(i)) >= 0) {
              return true;
            }
          }
          return false;
        },
        Shapes.marks(all));
  }

  /** One of these stands among the last words of the line. */
  public static Shape closesNear(String... words) {
    List<String> all = List.of(words);
    return new Shape(
        "«" + words[0] + "» near the end",
        place -> {
          String view = place.view();
          int from = Math.max(0, view.length() - LONGEST_END);
          for (int i = 0; i < all.size(); i++) {
            if (view.indexOf(all.get(i), from) >= 0) {
              return true;
            }
          }
          return false;
        },
        Shapes.marks(all));
  }

  static boolean isBullet(String view) {
    return BULLET.start(view).isPresent();
  }

  static boolean isItem(String view) {
    return (BULLET.start(view).isPresent() || NUMBERED.start(view).isPresent())
        && view.length() > 3;
  }

  private static boolean isCrosshead(Place place) {
    String view = place.view().strip();
    int next = place.index() + 1;
    if (place.index() == 0 || next == place.lines().size() || view.length() > LONGEST_CROSSHEAD) {
      return false;
    }
    boolean bracketed = view.charAt(0) == '【' && BRACKETED.all(view).isPresent();
    boolean numbered = !bracketed && NUMBERED.start(view).isPresent();
    boolean dashed = view.startsWith("——");
    boolean titled = numbered || bracketed || dashed || indented(place) || Prose.isHeading(view);
    boolean reads =
        Prose.isSentence(view)
            || view.endsWith(";")
            || (!bracketed && !dashed && Prose.endsLikeSentence(view));
    if (!titled || reads || Prose.isStatement(view) || BULLET.start(view).isPresent()) {
      return false;
    }
    Line above = place.lines().get(place.index() - 1);
    Line below = place.lines().get(next);
    if (!isToldAbove(place)) {
      return false;
    }
    boolean listed = numbered && isNumberedLike(above.view(), view);
    boolean parted = place.line().afterBlank() || !below.afterBlank();
    return !listed && parted && standsOver(below.view(), numbered, view);
  }

  /**
   * What is set in as the paragraphs of a Chinese story are is a part of it, be it ever so short.
   */
  private static boolean indented(Place place) {
    String view = place.view();
    return view.startsWith(INDENT)
        && view.length() > INDENT.length() + 1
        && place.lines().get(place.index() + 1).view().startsWith(INDENT);
  }

  /** Nothing heads a story before its first paragraph but its headline. */
  private static boolean isToldAbove(Place place) {
    for (int i = place.index() - 1; i >= 0; i--) {
      String above = place.lines().get(i).view();
      if (Prose.isParagraph(above) || Prose.isSentence(above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumberedLike(String line, String other) {
    String view = line.stripLeading();
    return NUMBERED.start(view).isPresent()
        && Character.isDigit(view.charAt(0)) == Character.isDigit(other.charAt(0))
        && (view.charAt(0) == '(') == (other.charAt(0) == '(');
  }

  /** A heading may also stand over one of a lower order, which is numbered in another way. */
  private static boolean standsOver(String below, boolean numbered, String view) {
    return Prose.isParagraph(below)
        || Prose.isSentence(below)
        || Prose.isStatement(below)
        || Credits.in(below)
        || (numbered
            && NUMBERED.start(below.stripLeading()).isPresent()
            && !isNumberedLike(below, view));
  }

  private static boolean isRepeated(Place place) {
    String words = Prose.bare(place.view());
    for (int i = 0; i < place.lines().size(); i++) {
      if (i != place.index() && Prose.bare(place.lines().get(i).view()).equals(words)) {
        return true;
      }
    }
    return false;
  }
}
