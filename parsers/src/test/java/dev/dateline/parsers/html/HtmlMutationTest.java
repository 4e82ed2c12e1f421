package dev.dateline.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.page.Page;
import dev.dateline.core.reading.Reading;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a page after tags were dropped, doubled, moved or cut. */
class HtmlMutationTest {

  private static final int ROUNDS = 60;
  private static final List<String> PIECES =
      List.of(
          "<table>",
          "</p>",
          "<p>",
          "</div>",
          "<b>",
          "&amp;",
          "&",
          "<",
          "<!--",
          "<td>",
          "\"",
          "&nbsp;",
          "</table>");

  private final OutletParsers parsers = new OutletParsers(Outlets.all());

  static List<String> names() {
    return Pages.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void theLawsHoldOnWhatIsLeft(String name) {
    Random random = new Random(name.hashCode());
    String html = Pages.text(Pages.capture(name)).text();
    for (int round = 0; round < ROUNDS; round++) {
      String mutant = mutate(html, random);
      Page page = Pages.page(mutant);
      if (!Pages.reasons(page).contains(HtmlLayout.UNSURE)) {
        Pages.assertStands(mutant, page);
      }
      Reading reading = parsers.read(Pages.html(mutant.getBytes(StandardCharsets.UTF_8)));
      assertThat(reading).isNotInstanceOf(Reading.Failed.class);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPageMayBreakOffAnywhere(String name) {
    String html = Pages.text(Pages.capture(name)).text();
    for (int end = 1; end < html.length(); end += 1 + html.length() / 90) {
      String cut = html.substring(0, end);
      Pages.assertStands(cut, Pages.page(cut));
    }
  }

  private static String mutate(String html, Random random) {
    StringBuilder mutant = new StringBuilder(html);
    for (int change = 1 + random.nextInt(4); change > 0; change--) {
      int at = random.nextInt(mutant.length());
      int tag = mutant.indexOf("<", at);
      int end = tag < 0 ? -1 : mutant.indexOf(">", tag);
      switch (end < 0 ? 2 : random.nextInt(4)) {
        case 0 -> mutant.delete(tag, end + 1);
        case 1 -> mutant.insert(at, mutant.substring(tag, end + 1));
        case 2 -> mutant.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        default -> mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(80)));
      }
    }
    return mutant.toString();
  }
}
