package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;
import dev.dateline.core.page.PageMetadata.Entry;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The body a page declares in its JSON-LD ({@code articleBody}), to find its words again on the
 * page. Compared by windows of letters, so that blanks, marks and typographic quotes do not matter.
 */
final class DeclaredBody {

  private static final String NAME = "jsonld:articleBody";
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,300}+>|&#?\\w{2,8};");
  private static final int WINDOW = 12;
  private static final int SHORTEST = 150;
  private static final int MOST = 400_000;
  private static final double MOSTLY = 0.75;
  private static final double WHOLE = 0.9;
  private static final double MUCH = 0.6;

  private final long[] windows;
  private final int weight;

  private DeclaredBody(String text) {
    String words = MARKUP.matcher(text.substring(0, Math.min(text.length(), MOST))).replaceAll(" ");
    this.windows = windows(Letters.bare(words));
    this.weight = Letters.weight(words);
    Arrays.sort(windows);
  }

  /** The longest body a page declares, if it is more than a teaser. */
  static Optional<DeclaredBody> of(Survey survey) {
    return survey.page().metadata().entries().stream()
        .filter(entry -> entry.name().equals(NAME))
        .map(Entry::value)
        .map(quote -> quote.text())
        .max(java.util.Comparator.comparingInt(String::length))
        .filter(text -> Letters.weight(text) >= SHORTEST)
        .map(DeclaredBody::new);
  }

  /**
   * Takes out of the story what the page does not declare to be of it, if it declares the whole of
   * it. Lists and quotes stay: many systems leave them out of what they declare.
   */
  void dropOthers(Survey survey, StoryParts story, Role[] roles) {
    boolean[] said = new boolean[roles.length];
    int found = 0;
    int all = 0;
    for (int i = story.from(); i < story.to(); i++) {
      if (roles[i] == Role.PARAGRAPH || roles[i] == Role.CROSSHEAD) {
        said[i] = holds(survey.line(i).text());
        found += said[i] ? survey.weight(i) : 0;
        all += survey.weight(i);
      }
    }
    if (found < weight * WHOLE || found < all * MUCH) {
      return;
    }
    for (int i = story.from(); i < story.to(); i++) {
      boolean other = roles[i] == Role.PARAGRAPH && !said[i] && survey.weight(i) >= WINDOW;
      if (other && !survey.isListed(i) && !survey.isQuoted(i)) {
        roles[i] = Role.UNKNOWN;
      }
    }
  }

  /** Whether a text stands in the body, nearly all of it. */
  private boolean holds(String text) {
    long[] own = windows(Letters.bare(text));
    if (own.length == 0) {
      return false;
    }
    int found = 0;
    for (long window : own) {
      found += Arrays.binarySearch(windows, window) >= 0 ? 1 : 0;
    }
    return found >= own.length * MOSTLY;
  }

  /** A number for every run of so many letters (Rabin-Karp). */
  private static long[] windows(String bare) {
    if (bare.length() < WINDOW) {
      return new long[0];
    }
    long highest = 1;
    for (int i = 1; i < WINDOW; i++) {
      highest *= 1_000_003;
    }
    long[] windows = new long[bare.length() - WINDOW + 1];
    long hash = 0;
    for (int i = 0; i < bare.length(); i++) {
      hash = hash * 1_000_003 + bare.charAt(i);
      if (i >= WINDOW - 1) {
        windows[i - WINDOW + 1] = hash;
        hash -= bare.charAt(i - WINDOW + 1) * highest;
      }
    }
    return windows;
  }
}
