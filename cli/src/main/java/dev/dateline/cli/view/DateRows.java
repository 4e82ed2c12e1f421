package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Sheet;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.Evidence;
import java.util.stream.Collectors;

/**
 * The date dossier on an article's card: each clock with its status, its interval and its reason.
 */
final class DateRows {
  private DateRows() {}

  static void print(DateDossier dates, Sheet sheet) {
    for (Clock clock : Clock.values()) {
      dates.of(clock).ifPresent(finding -> print(clock, finding, sheet));
    }
  }

  private static void print(Clock clock, DateFinding finding, Sheet sheet) {
    String status = finding.status().name();
    sheet.row(label(clock), Tone.of(finding.status()), status, when(finding));
    String words =
        finding.evidence().stream()
            .map(Evidence::words)
            .distinct()
            .map(Wording::quoted)
            .collect(Collectors.joining(", "));
    sheet.faint(words.isEmpty() ? finding.rule() : finding.rule() + " — " + words);
  }

  static String when(DateFinding finding) {
    String zone =
        finding
            .zone()
            .map(z -> ", " + z.zone() + (z.declared() ? " (declared)" : " (printed)"))
            .orElse("");
    String precision = finding.precision().map(p -> ", to the " + Wording.words(p)).orElse("");
    return finding.interval() + precision + zone;
  }

  private static String label(Clock clock) {
    return switch (clock) {
      case PUBLISHED -> "Published";
      case PUBLISHED_AT_SOURCE -> "At the source";
      case MODIFIED -> "Modified";
      case EVENT_DAY -> "Day told";
      case CAPTURED -> "Captured";
    };
  }
}
