package dev.dateline.hostile;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages too large to keep as files. What looks random is made from a seed and always the same. */
enum HostilePages {
  ONE_LINE_WITHOUT_A_BLANK(MediaType.TEXT, () -> "x".repeat(Sizes.MEGABYTE)),
  ONE_LINE_OF_PROSE(MediaType.TEXT, () -> "Chuyến phà rời bến. ".repeat(Sizes.MEGABYTE / 20)),
  ONE_LINE_OF_HAN(MediaType.TEXT, () -> "中新社北京1月12日电 渡轮离港,".repeat(Sizes.MEGABYTE / 48)),
  AS_LARGE_AS_MAY_BE(MediaType.TEXT, () -> "word ".repeat(Capture.MAX_BYTES / 5)),
  SHORT_LINES(MediaType.TEXT, () -> "One of many lines\n".repeat(Sizes.LINES)),
  DIFFERENT_SHORT_LINES(MediaType.TEXT, () -> numbered("Line number %d of them all")),
  EMPTY_LINES(MediaType.TEXT, () -> "a" + "\r\n".repeat(Sizes.MEGABYTE) + "b"),
  LINES_OF_ONE_LETTER(MediaType.TEXT, () -> "a\n".repeat(Sizes.LINES)),
  PLAYER_CLOCKS(MediaType.TEXT, () -> "0:00 / 0:00\n".repeat(Sizes.LINES)),
  NEWSFLASHES(MediaType.TEXT, () -> "快报\n" + "2024-12-29 22:38\n渡轮离港\n".repeat(Sizes.LINES / 2)),
  TEASERS(MediaType.TEXT, () -> numbered("(Ngày Nay) - Chuyến phà số %d rời bến lúc sáng sớm.")),
  TITLES_BELOW_A_LABEL(MediaType.TEXT, () -> "Tin liên quan\n" + numbered("Phà số %d rời bến sớm")),
  CREDITS(MediaType.TEXT, () -> numbered("Phà số %d rời bến. Ảnh: An Đăng/TTXVN")),
  DATELINES(
      MediaType.TEXT, () -> numbered("Theo phóng viên TTXVN tại Bỉ, ngày 1/%d, phà đã rời bến.")),
  CELLS(MediaType.TEXT, () -> numbered("| Phà số %d rời bến | ![]() | (Nguồn: Reuters) |")),
  QUESTIONS(MediaType.TEXT, () -> "中新社\n" + numbered("记者:第%d个问题是什么?\n\n")),
  DATES_IN_ONE_LINE(
      MediaType.TEXT, () -> "ngày 1/2/2023, 3月4日, May 5, ".repeat(Sizes.MEGABYTE / 30)),
  MARKS_WITHOUT_A_LETTER(MediaType.TEXT, () -> "\u0301\u0323".repeat(Sizes.MEGABYTE / 4)),
  BRACKETS(MediaType.TEXT, () -> "(【[“".repeat(Sizes.MEGABYTE / 8)),
  NOISE(MediaType.TEXT, () -> noise(0x20, 0x2FFF)),
  HAN_NOISE(MediaType.TEXT, () -> noise(0x4E00, 0x9FFF)),
  NESTED_ELEMENTS(MediaType.HTML, () -> "<div>".repeat(Sizes.LINES) + "<p>The end."),
  NESTED_LISTS(MediaType.HTML, () -> "<ul><li>x".repeat(Sizes.LINES / 4)),
  ONE_ATTRIBUTE(MediaType.HTML, () -> "<p title='" + "x".repeat(8 * Sizes.MEGABYTE) + "'>x"),
  MANY_CLASSES(MediaType.HTML, () -> "<p class='" + numbered("article__body%d ") + "'>x"),
  MANY_PARAGRAPHS(MediaType.HTML, () -> "<p>The ferry left the basin.</p>".repeat(Sizes.LINES / 2)),
  MANY_STORIES(
      MediaType.HTML,
      () -> "<div class='article__body'><p>The ferry left the basin.</p>".repeat(Sizes.LINES / 8)),
  MANY_LINKS(MediaType.HTML, () -> numbered("<a href=x>Ferry number %d left the basin</a><br>")),
  REFERENCES(MediaType.HTML, () -> "<p>" + "&amp;&#x1F600;&nosuch;".repeat(Sizes.MEGABYTE / 24)),
  SCRIPTS(MediaType.HTML, () -> "<script>x</script><p>x".repeat(Sizes.LINES / 4)),
  JSON_LD(
      MediaType.HTML,
      () ->
          "<script type='application/ld+json'>{\"a\":"
              + "[{\"a\":".repeat(Sizes.LINES)
              + "</script>x"),
  METADATA(MediaType.HTML, () -> numbered("<meta property='og:title' content='Ferry %d'>")),
  TIMES(MediaType.HTML, () -> numbered("<time datetime='2024-01-02'>%d/3/2024</time>")),
  MARKUP_NOISE(MediaType.HTML, HostilePages::markupNoise);

  private static final long SEED = 20260203;

  private final MediaType kind;
  private final Supplier<String> page;

  /** Constants of an enum are made before its own fields. */
  private static final class Sizes {

    static final int MEGABYTE = 1 << 20;
    static final int LINES = 100_000;
  }

  HostilePages(MediaType kind, Supplier<String> page) {
    this.kind = kind;
    this.page = page;
  }

  /** The page as it might be received. */
  Capture capture() {
    byte[] bytes = page.get().getBytes(StandardCharsets.UTF_8);
    return Capture.of(bytes, CaptureMetadata.of(kind));
  }

  private static String numbered(String line) {
    return IntStream.range(0, Sizes.LINES)
        .mapToObj(i -> line.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining("\n"));
  }

  private static String noise(int from, int to) {
    return new Random(SEED)
        .ints(Sizes.MEGABYTE / 3, from, to)
        .map(c -> c % 50 == 0 ? '\n' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String markupNoise() {
    String[] pieces = {
      "<",
      ">",
      "</",
      "/>",
      "<p",
      "<div class=article__body>",
      "<table>",
      "<td>",
      "</b>",
      "<b>",
      "<a ",
      "href=",
      "'",
      "\"",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "&",
      ";",
      "#x",
      "x",
      " ",
      "\n",
      "<svg>",
      "<select>",
      "<template>",
      "</table>",
      "<br>",
      "</p>",
      "Phà rời bến.",
      "<h1>"
    };
    Random random = new Random(SEED);
    return IntStream.range(0, Sizes.LINES * 2)
        .mapToObj(i -> pieces[random.nextInt(pieces.length)])
        .collect(Collectors.joining());
  }
}
