package dev.dateline.parsers.generic;

import dev.dateline.core.page.Markup;
import dev.dateline.core.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the line that prints the title of the story. */
final class Headlines {

  private static final List<String> NAMES =
      List.of("jsonld:headline", "og:title", "twitter:title", "title");
  private static final int SHORTEST = 8;
  private static final int LONGEST = 250;

  private final Survey survey;
  private final List<Title> titles = new ArrayList<>();

  private Headlines(Survey survey) {
    this.survey = survey;
    for (String name : NAMES) {
      survey.page().metadata().first(name).map(Quote::text).map(Title::of).ifPresent(titles::add);
    }
    titles.removeIf(title -> title.weight() < SHORTEST);
  }

  /** What the page calls itself. */
  private record Title(String bare, int weight) {

    static Title of(String text) {
      return new Title(Letters.bare(text), Letters.weight(text));
    }

    /** The line may leave out the name of the site, and may add the name of a section. */
    boolean isPrintedAs(String words) {
      return bare.equals(words)
          || (bare.startsWith(words) && words.length() * 2 > bare.length())
          || (words.contains(bare) && bare.length() * 4 > words.length() * 3);
    }
  }

  /**
   * The line the page itself calls its title, a first-level heading before any other and an
   * unlinked line before a link; else the only first-level heading, or the first.
   */
  static OptionalInt find(Survey survey) {
    Headlines headlines = new Headlines(survey);
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < survey.page().lines().size(); i++) {
      int score = survey.isAlt(i) || survey.weight(i) > LONGEST ? 0 : headlines.score(i);
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private int score(int i) {
    int level = survey.headingLevel(i);
    boolean said = isSaid(i);
    boolean named = (said || level <= 3) && isNamedTitle(survey.outline().leaves().get(i));
    if (level > 1 && !said && !named) {
      return 0;
    }
    int score = level == 1 ? 40 : level <= 3 ? 10 : 0;
    score += said ? 45 : 0;
    score += named ? 12 : 0;
    score -= survey.isLink(i) ? 25 : 0;
    score -= isBesides(survey.outline().leaves().get(i)) ? 30 : 0;
    return Math.max(0, score);
  }

  private boolean isSaid(int i) {
    int weight = survey.weight(i);
    if (weight < SHORTEST || !isAsLong(weight)) {
      return false;
    }
    String words = Letters.bare(survey.line(i).text());
    return titles.stream().anyMatch(title -> title.isPrintedAs(words));
  }

  /** Whether any title is about as long. */
  private boolean isAsLong(int weight) {
    for (int i = 0; i < titles.size(); i++) {
      int title = titles.get(i).weight();
      if (weight * 2 >= title && weight * 2 <= title * 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedTitle(Node leaf) {
    Markup.Element element = leaf.element();
    if (element.marks().contains("itemprop:headline")) {
      return true;
    }
    for (String name : element.classes()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if ((lower.contains("title") || lower.contains("headline")) && !lower.contains("sub")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBesides(Node leaf) {
    int all = survey.rawProse(survey.outline().root());
    Optional<Node> node = Optional.of(leaf);
    while (node.isPresent() && survey.rawProse(node.get()) * 2 <= all) {
      switch (node.get().purpose()) {
        case SIDEBAR, RELATED, COMMENTS, FOOTER, NAVIGATION, HIDDEN -> {
          return true;
        }
        default -> node = node.get().parent();
      }
    }
    return false;
  }
}
