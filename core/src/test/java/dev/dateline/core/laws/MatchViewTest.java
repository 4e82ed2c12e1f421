package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.SourceMap;
import dev.dateline.core.text.MatchView;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What patterns see, and how it leads back to what is printed. */
final class MatchViewTest {

  @Test
  void composedAndDecomposedWordsLookTheSame() {
    RandomText.tryOut(
        random -> {
          String composed = Normalizer.normalize(random.line(), Normalizer.Form.NFC);
          String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
          assertThat(MatchView.of(decomposed).text().replace("한", decomposedHan()))
              .isEqualTo(MatchView.of(composed).text().replace("한", decomposedHan()));
        });
  }

  @Test
  void spacesQuotesAndWidthsLookTheSame() {
    assertThat(MatchView.of("（记者　李洋）：２７").text()).isEqualTo("(记者 李洋):27");
    assertThat(MatchView.of("a\u00A0b\u2003c\u202Fd\u205Fe").text()).isEqualTo("a b c d e");
    assertThat(MatchView.of("“who’s”").text()).isEqualTo("\"who's\"");
    assertThat(MatchView.of("\uFEFFso\u00ADft\u200B \u202Ahy\u2066phen").text())
        .isEqualTo("soft hyphen");
  }

  @Test
  void everyPlaceLeadsBackAndNeverBackwards() {
    RandomText.tryOut(
        random -> {
          String printed = random.line();
          MatchView view = MatchView.of(printed);
          int last = 0;
          for (int i = 0; i < view.text().length(); i++) {
            assertThat(view.original(i)).isBetween(last, printed.length() - 1);
            last = view.original(i);
          }
          assertThat(view.original(view.text().length())).isEqualTo(printed.length());
        });
  }

  @Test
  void whateverIsCutIsPrintedWhereItSays() {
    RandomText.tryOut(
        random -> {
          String printed = random.line() + "x";
          int firstByte = random.below(100);
          Line line = line(printed, firstByte);
          byte[] bytes = printed.getBytes(StandardCharsets.UTF_8);
          Matcher words =
              Pattern.compile("[^ ,.:()\\p{InCombiningDiacriticalMarks}]+").matcher(line.view());
          while (words.find()) {
            Quote quote = line.cut(words.start(), words.end());
            Span span = quote.spans().get(0);
            int length = span.end() - span.start();
            assertThat(new String(bytes, span.start() - firstByte, length, StandardCharsets.UTF_8))
                .isEqualTo(quote.text());
            assertThat(MatchView.of(quote.text()).text().strip()).isEqualTo(words.group().strip());
          }
        });
  }

  @Test
  void whatIsCutHasNoBlanksAroundIt() {
    Line line = line("\u3000（记者\u00A0李洋）\u200B", 0);
    assertThat(line.cut(0, line.view().length()).text()).isEqualTo("（记者\u00A0李洋）");
    int reporter = line.view().indexOf("李洋");
    assertThat(line.cut(reporter - 1, reporter + 2)).isEqualTo(line.cut(reporter, reporter + 2));
    assertThat(line.cut(reporter, reporter + 2).text()).isEqualTo("李洋");
    assertThat(line.trimmed(0, 1).text()).isEmpty();
  }

  @Test
  void marksWithoutEndAreLookedAtInTime() {
    String marks = "\u0301\u0323".repeat(200_000);
    assertThat(MatchView.of("a" + marks).text().length()).isEqualTo(marks.length());
  }

  private static String decomposedHan() {
    return Normalizer.normalize("한", Normalizer.Form.NFD);
  }

  private static Line line(String printed, int firstByte) {
    return new Line(1, printed, false, SourceMap.verbatim(printed, firstByte), Optional.empty());
  }
}
