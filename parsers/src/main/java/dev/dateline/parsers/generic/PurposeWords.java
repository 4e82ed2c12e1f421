package dev.dateline.parsers.generic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** The words that content systems name their elements with; {@code purposes.txt} lists them. */
final class PurposeWords {

  private static final String FILE = "purposes.txt";
  private static final String PAIRED = "+";
  private static final Map<String, Purpose> PURPOSES = new HashMap<>();
  private static final Map<String, Set<String>> PARTS = new HashMap<>();

  static {
    try (InputStream in = PurposeWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(PurposeWords::learn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PurposeWords() {}

  /** What a name of these words says. The last word weighs most: {@code article-body-footer}. */
  static Purpose of(List<String> words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i);
      Purpose pair = i == 0 ? Purpose.NONE : purpose(words.get(i - 1) + PAIRED + word);
      Purpose found = pair == Purpose.NONE ? purpose(word) : pair;
      if (found != Purpose.NONE && found != Purpose.BODY) {
        return found;
      }
    }
    return isBody(words) ? Purpose.BODY : Purpose.NONE;
  }

  /** What an attribute says; empty where it says nothing of the kind. */
  static Optional<Purpose> ofMark(String mark) {
    return Optional.ofNullable(
        switch (mark) {
          case "itemprop:articlebody",
              "property:articlebody",
              "property:schema:articlebody",
              "property:content:encoded" ->
              Purpose.BODY;
          case "role:navigation", "role:menu", "role:menubar", "role:search", "role:toolbar" ->
              Purpose.NAVIGATION;
          case "role:contentinfo" -> Purpose.FOOTER;
          case "role:complementary" -> Purpose.SIDEBAR;
          case "role:dialog", "role:alertdialog", "role:alert" -> Purpose.NOTICE;
          case "itemprop:comment" -> Purpose.COMMENTS;
          case "itemprop:caption" -> Purpose.CAPTION;
          case "itemprop:author", "rel:author" -> Purpose.BYLINE;
          case "itemprop:datepublished", "itemprop:datemodified" -> Purpose.PUBLISHED;
          default -> null;
        });
  }

  private static boolean isBody(List<String> words) {
    int last = words.size() - 1;
    while (last > 0 && isPart("layout", words.get(last))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    String is = words.get(last);
    String of = last == 0 ? "" : words.get(last - 1);
    if (purpose(is) == Purpose.BODY || purpose(of) == Purpose.BODY) {
      return true;
    }
    boolean whole = isPart("whole", of) && is.startsWith("con");
    return isPart("body-is", is) && isPart("body-of", of) && !is.equals(of) && !whole;
  }

  private static Purpose purpose(String word) {
    return PURPOSES.getOrDefault(word, Purpose.NONE);
  }

  private static boolean isPart(String kind, String word) {
    return PARTS.getOrDefault(kind, Collections.emptySet()).contains(word);
  }

  private static void learn(String line) {
    StringTokenizer words = new StringTokenizer(line);
    String kind = words.nextToken();
    boolean part = Character.isLowerCase(kind.charAt(0));
    while (words.hasMoreTokens()) {
      if (part) {
        PARTS.computeIfAbsent(kind, unseen -> new HashSet<>()).add(words.nextToken());
      } else {
        PURPOSES.put(words.nextToken(), Purpose.valueOf(kind));
      }
    }
  }
}
