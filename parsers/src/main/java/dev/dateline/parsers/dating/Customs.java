package dev.dateline.parsers.dating;

import dev.dateline.core.page.Page;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the people who write a page write dates. */
final class Customs {

  /** English-speaking countries that write the day first. */
  private static final Set<String> DAY_FIRST =
      Set.of("en-gb", "en-au", "en-ie", "en-in", "en-nz", "en-za", "en_gb", "en_au", "en_in");

  private static final Pattern DAY_FIRST_HOST =
      Pattern.compile("^[^/]*//[^/?#]*\\.(?:uk|au|ie|in|nz|za|sg|my|ng|ke|pk)(?:[:/?#]|$)");

  private static final Pattern WORLDWIDE_HOST =
      Pattern.compile("^[^/]*//[^/?#]*\\.(?:com|org|net|us|gov|edu)(?:[:/?#]|$)");

  private Customs() {}

  /** Whether 3/5 is the fifth of March: American English, told by language and address. */
  static boolean writesMonthFirst(Page page) {
    String uri = Addresses.own(page).orElse("").toLowerCase(Locale.ROOT);
    String language = page.metadata().language().orElse("").strip().toLowerCase(Locale.ROOT);
    if (language.isEmpty()) {
      return WORLDWIDE_HOST.matcher(uri).find();
    }
    return language.startsWith("en")
        && !DAY_FIRST.contains(language)
        && !DAY_FIRST_HOST.matcher(uri).find();
  }
}
