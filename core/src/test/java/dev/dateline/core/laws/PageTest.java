package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.text.Blank;
import dev.dateline.core.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a text becomes lines, and lines a labelled page. */
final class PageTest {

  @Test
  void everyLineStandsWhereItSays() {
    RandomText.tryOut(
        random -> {
          String text = (random.below(4) == 0 ? "\uFEFF" : "") + random.page() + "x";
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          for (Line line : page(text).lines()) {
            assertThat(line.quote().spans()).hasSize(1);
            assertThat(at(bytes, line.quote().spans().get(0))).isEqualTo(line.text());
          }
        });
  }

  @Test
  void noPrintedCharacterIsLostBetweenLines() {
    RandomText.tryOut(
        random -> {
          String text = random.page() + "x";
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          int read = 0;
          for (Line line : page(text).lines()) {
            int next = line.quote().start();
            assertThat(Blank.isBlank(at(bytes, new Span(read, next)))).isTrue();
            read = line.quote().spans().get(0).end();
          }
          assertThat(Blank.isBlank(at(bytes, new Span(read, bytes.length)))).isTrue();
        });
  }

  @Test
  void lineEndsOfEveryKindGiveTheSameLines() {
    List<String> lines = List.of("một", "", "二", " \u3000 ", "three", "four");
    for (String end : List.of("\n", "\r\n", "\r")) {
      List<Line> read = page(String.join(end, lines) + end).lines();
      assertThat(read).extracting(Line::text).containsExactly("một", "二", "three", "four");
      assertThat(read).extracting(Line::number).containsExactly(1, 3, 5, 6);
      assertThat(read).extracting(Line::afterBlank).containsExactly(false, true, true, false);
    }
    assertThat(page("\uFEFFmột").lines().get(0).quote().start()).isEqualTo(3);
  }

  @Test
  void aPageKeepsEveryCharacterOrIsNotMade() {
    RandomText.tryOut(
        random -> {
          Page page = page(random.page() + "x");
          List<Segment> segments = new ArrayList<>();
          page.lines().forEach(line -> segments.addAll(parted(line, random)));
          LabelledPage labelled = new LabelledPage(page, segments);
          assertThat(labelled.of(Role.UNKNOWN).count()).isEqualTo(segments.size());
          int victim = random.below(segments.size());
          List<Segment> lost = new ArrayList<>(segments);
          lost.remove(victim);
          assertRefused(page, lost);
          List<Segment> doubled = new ArrayList<>(segments);
          doubled.add(victim, segments.get(victim));
          assertRefused(page, doubled);
          if (segments.size() > 1) {
            List<Segment> turned = new ArrayList<>(segments);
            Collections.reverse(turned);
            assertRefused(page, turned);
          }
        });
  }

  @Test
  void segmentsOfAnotherPageAreRefused() {
    Page page = page("one\ntwo");
    assertThat(LabelledPage.unknown(page).of(Role.Family.UNKNOWN)).hasSize(2);
    assertRefused(page, LabelledPage.unknown(page("one\ntwo")).segments());
    Line line = page.lines().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Segment(line, 0, 4, Role.PARAGRAPH, "story", "test"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Segment(line, 2, 2, Role.PARAGRAPH, "story", "test"));
  }

  private static List<Segment> parted(Line line, RandomText random) {
    String text = line.text();
    int cut = text.offsetByCodePoints(0, random.below(text.codePointCount(0, text.length())));
    if (Blank.isBlank(text.substring(0, cut)) || Blank.isBlank(text.substring(cut))) {
      return List.of(Segment.unknown(line, "test"));
    }
    return List.of(
        new Segment(line, 0, cut, Role.UNKNOWN, "test", "test"),
        new Segment(line, cut, text.length(), Role.UNKNOWN, "test", "test"));
  }

  private static void assertRefused(Page page, List<Segment> segments) {
    assertThatIllegalArgumentException().isThrownBy(() -> new LabelledPage(page, segments));
  }

  private static Page page(String text) {
    Capture capture = Capture.of(text.getBytes(StandardCharsets.UTF_8));
    return Page.ofText((CapturedText) CapturedText.decode(capture), Optional.empty());
  }

  private static String at(byte[] bytes, Span span) {
    return new String(bytes, span.start(), span.length(), StandardCharsets.UTF_8);
  }
}
