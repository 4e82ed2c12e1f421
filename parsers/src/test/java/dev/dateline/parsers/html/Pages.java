package dev.dateline.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.page.PageMetadata;
import dev.dateline.core.text.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The pages of these tests, and the law that all of them keep. */
final class Pages {

  /** One of each outlet and generation. */
  static final List<String> NAMES =
      List.of(
          "ngaynay-2017",
          "ngaynay-now",
          "baotintuc-2015",
          "baotintuc-2019",
          "baotintuc-2021",
          "vietnamplus-2020",
          "vietnamplus-now",
          "chinanews-zw",
          "chinanews-gallery",
          "chinanews-now",
          "tmtpost-old",
          "tgvn-2019",
          "tgvn-now");

  private Pages() {}

  static Capture capture(String name) {
    try (InputStream file = Pages.class.getResourceAsStream("/html/" + name + ".html")) {
      return html(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Capture html(byte[] bytes) {
    return Capture.of(bytes, CaptureMetadata.of(MediaType.HTML));
  }

  static CapturedText text(Capture capture) {
    return (CapturedText) HtmlDecoding.decode(capture);
  }

  static Page page(String html) {
    return HtmlLayout.page(
        new CapturedText(html, StandardCharsets.UTF_8, List.of()), Optional.empty());
  }

  static List<String> printed(String html) {
    return page(html).lines().stream().map(Line::text).toList();
  }

  static List<String> reasons(Page page) {
    return page.findings().stream().map(Finding::reason).toList();
  }

  /** Every line, parts of every line and all metadata stand where they say. */
  static void assertStands(String html, Page page) {
    byte[] kept = html.getBytes(StandardCharsets.UTF_8);
    for (PageMetadata.Entry entry : page.metadata().entries()) {
      assertThat(HtmlText.stands(kept, entry.value())).as(entry.toString()).isTrue();
    }
    for (Line line : page.lines()) {
      int length = line.text().length();
      for (int[] part : new int[][] {{0, length}, {length / 3, length}, {0, length - length / 4}}) {
        int from = safe(line.text(), part[0]);
        int to = safe(line.text(), part[1]);
        if (from < to) {
          assertThat(HtmlText.stands(kept, line.quote(from, to))).as(line.toString()).isTrue();
        }
      }
    }
  }

  /** Not between the halves of a character. */
  private static int safe(String text, int index) {
    boolean inside =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return inside ? index - 1 : index;
  }
}
