package dev.dateline.parsers.assemble;

import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The English names of agencies that translations use. */
final class Agencies {

  private static final Map<String, List<String>> ENGLISH =
      Map.of(
          "中新社", List.of("China News Service", "CNS"),
          "中新网", List.of("China News Network", "Chinanews", "China News", "China News Service"),
          "中新网客户端", List.of("China News Network", "Chinanews", "China News", "China News Service"),
          "新华社", List.of("Xinhua News Agency", "Xinhua"));

  private Agencies() {}

  /** Whether an English name is one of an agency's; unknown agencies are given the benefit. */
  static boolean same(String english, Optional<Quote> agency) {
    return agency
        .map(Quote::text)
        .map(ENGLISH::get)
        .map(names -> names.contains(english))
        .orElse(true);
  }
}
