package dev.dateline.parsers.grammar;

import dev.dateline.core.page.Line;
import dev.dateline.parsers.read.Credits;
import java.util.List;

/**
 * Shapes of the lines of a Vietnamese story. Its headlines have small letters as its sentences do,
 * so that only ends, verbs and neighbours tell the two apart.
 */
public final class VietnameseShapes {

  private static final int LONGEST_CROSSHEAD = 100;
  private static final int SHORTEST_CLAUSE = 40;
  private static final int SHORTEST_UNENDED = 60;
  private static final int LONG_UNENDED = 130;
  private static final int SHORTEST_FIGURES = 25;

  /** How sentences begin that go on from others, with the comma that follows. */
  private static final Form CONNECTED =
      Form.of(
          "beginning of a sentence",
          "(?:Tuy (?:nhiên|vậy)|Thứ (?:nhất|hai|ba|tư|năm)|(?:Một|Hai|Ba|Bốn|Năm) là|Trong (?:khi|lúc) đó|Bên cạnh đó|Ngoài ra|Do (?:đó|vậy)"
              + "|Vì (?:vậy|thế)|Đồng thời|Trước đó|Sau đó|Hiện(?: nay| tại)?|Cụ thể|Mặt khác|Theo đó|Đáng chú ý"
              + "|Về phần mình|Đến nay|Cùng ngày|Năm \\d{4}|Tháng \\d{1,2}(?:/\\d{4})?"
              + "|(?:Ngày|Sáng|Trưa|Chiều|Tối|Đêm)(?: ngày)? \\d{1,2}/\\d{1,2}(?:/\\d{4})?),\\s",
          "Tuy nhiên, ngủ quá một giờ",
          "Sáng 24/9, hàng vạn");

  /** Words that sentences have and headings hardly. */
  private static final List<String> VERBS =
      List.of(
          " đã ",
          " sẽ ",
          " đang ",
          " vẫn ",
          " được ",
          " phải ",
          " cần ",
          " cho biết",
          " cho rằng",
          " khẳng định",
          " nhấn mạnh",
          " trong đó ",
          " nói");

  private VietnameseShapes() {}

  /** A paragraph: prose, a short sentence, an item of a list, or a sentence that lost its end. */
  public static Shape told() {
    return new Shape("a paragraph", place -> isTold(place.view()));
  }

  /**
   * A heading between paragraphs: three words or more without an end, parted from its neighbours as
   * they are from theirs, below a paragraph or a picture and above a paragraph.
   */
  public static Shape crosshead() {
    return new Shape("heading between paragraphs", VietnameseShapes::isCrosshead);
  }

  /** Parted from its neighbours as they are from theirs: nobody has put it there. */
  public static Shape parted() {
    return new Shape("parted as its neighbours are", VietnameseShapes::isParted);
  }

  /**
   * A line of a story that has lost its full stop or announces the next: figures with a fraction,
   * or a few words and a colon, between two lines of the story.
   */
  public static Shape clause() {
    return new Shape("a clause of the story", VietnameseShapes::isClause);
  }

  private static boolean isClause(Place place) {
    String view = place.view().strip();
    int index = place.index();
    List<Line> lines = place.lines();
    if (view.length() > LONG_UNENDED || index == 0 || index + 1 == lines.size()) {
      return false;
    }
    if (isAnnounced(view, lines.get(index - 1).view())) {
      return true;
    }
    boolean announces = view.endsWith(":") && view.indexOf(' ') > 0;
    if (!announces && (view.length() < SHORTEST_FIGURES || !hasFraction(view))) {
      return false;
    }
    String above = lines.get(index - 1).view();
    String below = lines.get(index + 1).view();
    return (isTold(above) || hasFraction(above))
        && (isTold(below) || Credits.in(below) || hasFraction(below))
        && !Credits.in(view)
        && !view.endsWith("|");
  }

  /** «3h00 ngày 5/3: Lille - Dortmund»: items of a list that open with figures. */
  private static boolean isAnnounced(String view, String above) {
    return view.length() > SHORTEST_FIGURES
        && Character.isDigit(view.charAt(0))
        && view.indexOf(": ") > 0
        && (above.stripTrailing().endsWith(":")
            || (above.indexOf(": ") > 0 && Character.isDigit(above.charAt(0))));
  }

  private static boolean hasFraction(String view) {
    for (int i = 1; i + 1 < view.length(); i++) {
      char c = view.charAt(i);
      if ((c == '.' || c == ',')
          && Character.isDigit(view.charAt(i - 1))
          && Character.isDigit(view.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  static boolean isTold(String view) {
    return Prose.isParagraph(view) || isClosed(view) || isItem(view) || isUnended(view);
  }

  private static boolean isItem(String view) {
    String words = view.stripLeading();
    return !words.isEmpty() && !Character.isLetter(words.charAt(0)) && StoryShapes.isItem(words);
  }

  /** «Không hề.», «Giảm 48%.»: two words and a full stop. A colon closes labels too. */
  private static boolean isClosed(String view) {
    return Prose.isStopped(view);
  }

  private static boolean isUnended(String view) {
    int length = view.length();
    if (view.stripTrailing().endsWith("|")) {
      return false;
    }
    if (length >= LONG_UNENDED || CONNECTED.start(view).isPresent()) {
      return true;
    }
    return (length >= SHORTEST_UNENDED || (length >= SHORTEST_CLAUSE && view.indexOf(',') > 0))
        && hasVerb(view);
  }

  private static boolean hasVerb(String view) {
    for (int i = 0; i < VERBS.size(); i++) {
      if (view.contains(VERBS.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCrosshead(Place place) {
    String view = place.view().strip();
    int index = place.index();
    List<Line> lines = place.lines();
    if (index == 0 || index + 1 == lines.size() || view.length() > LONGEST_CROSSHEAD) {
      return false;
    }
    boolean reads = Prose.endsLikeSentence(view) && !isSaying(view);
    if (!Prose.isTitle(view) || reads || isUnended(view)) {
      return false;
    }
    if (!isParted(place) || StoryShapes.isBullet(view) || Credits.in(view)) {
      return false;
    }
    String above = lines.get(index - 1).view();
    String below = lines.get(index + 1).view();
    if (StoryShapes.isItem(view) && (StoryShapes.isItem(above) || StoryShapes.isItem(below))) {
      return false;
    }
    return (isTold(above)
            || Credits.in(above)
            || !Prose.isTitle(above)
            || (above.length() > SHORTEST_CLAUSE && above.length() > view.length()))
        && (isTold(below) || below.stripTrailing().endsWith("|"));
  }

  /** A short saying in quotation marks, without a stop: features set them as headings. */
  private static boolean isSaying(String view) {
    int last = view.length() - 1;
    return last > 1
        && view.charAt(0) == '"'
        && view.indexOf('"', 1) == last
        && !Prose.isStopped(view);
  }

  private static boolean isParted(Place place) {
    List<Line> lines = place.lines();
    int index = place.index();
    boolean blank = place.line().afterBlank();
    if (index + 1 == lines.size() || lines.get(index + 1).afterBlank() != blank) {
      return false;
    }
    boolean asAbove = index < 2 || lines.get(index - 1).afterBlank() == blank;
    boolean asBelow = index + 2 < lines.size() && lines.get(index + 2).afterBlank() == blank;
    return asAbove || asBelow;
  }
}
