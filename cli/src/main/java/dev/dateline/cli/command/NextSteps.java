package dev.dateline.cli.command;

import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.view.ImportSummary;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.article.Article;
import dev.dateline.core.text.Quote;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to try after an import, with an article of that import. */
final class NextSteps {
  private static final int WORDS = 2;
  private static final int HAN = 2;
  private final OpenArchive archive;
  private final Screen screen;

  @Inject
  NextSteps(OpenArchive archive, Screen screen) {
    this.archive = archive;
    this.screen = screen;
  }

  void print(ImportSummary summary) {
    if (summary.nothingNew()) {
      screen.note("all of them are there already; nothing was changed");
    }
    Optional<StoredArticle> example =
        summary.example().flatMap(revision -> archive.existing().find(revision.article()));
    example.ifPresent(
        stored -> {
          screen.note("Try next:");
          screen.note("  ./dateline list");
          screen.note("  ./dateline show " + stored.id());
          screen.note("  ./dateline explain " + stored.id() + " date");
          words(stored.article())
              .ifPresent(words -> screen.note("  ./dateline search \"" + words + "\""));
        });
  }

  /** Words that this article holds: those its headline, else its story, opens with. */
  private static Optional<String> words(Article article) {
    return Stream.concat(article.story().headline().stream(), article.story().paragraphs().stream())
        .map(Quote::text)
        .map(NextSteps::opening)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  private static String opening(String text) {
    String words =
        Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
            .filter(word -> !word.isEmpty())
            .limit(WORDS)
            .collect(Collectors.joining(" "));
    boolean han = words.codePoints().anyMatch(Character::isIdeographic);
    return han
        ? words.substring(0, words.offsetByCodePoints(0, Math.min(HAN, words.length())))
        : words;
  }
}
