package dev.dateline.parsers.generic;

import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.parsers.html.HtmlLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The pages under {@code generic/}. {@code dev} was looked at while the reader was made; {@code
 * held}, {@code wild}, {@code fresh} and {@code last} were each measured first (F1 .914, .909,
 * .965, .998) and all but the last were looked at then.
 */
public final class GoldPages {

  /** The groups of pages. */
  public static final List<String> GROUPS = List.of("dev", "held", "wild", "fresh", "last");

  private static final GenericReader READER = new GenericReader();

  private GoldPages() {}

  /** All pages of all groups. */
  public static List<GoldPage> all() {
    return GROUPS.stream().flatMap(group -> group(group).stream()).toList();
  }

  /** The pages of one group, in the order of their names. */
  public static List<GoldPage> group(String group) {
    return read(group + "/index.txt")
        .lines()
        .map(
            name ->
                new GoldPage(
                    name,
                    read(group + "/" + name + ".html"),
                    read(group + "/" + name + ".body.txt")))
        .toList();
  }

  /** The page as laid out and labelled by the generic reader. */
  public static LabelledPage label(String html) {
    CapturedText text = new CapturedText(html, StandardCharsets.UTF_8, List.of());
    return READER.label(HtmlLayout.page(text, Optional.empty()));
  }

  /** The body that the generic reader finds. */
  public static String body(String html) {
    return label(html).segments().stream()
        .filter(s -> s.role() == Role.PARAGRAPH || s.role() == Role.CROSSHEAD)
        .map(Segment::text)
        .collect(Collectors.joining("\n"));
  }

  private static String read(String name) {
    String path = "/generic/" + name;
    try (InputStream in = GoldPages.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
