package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Sheet;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.Evidence;
import jakarta.inject.Inject;

/** All that is known of the dates of a page, and why. */
public final class DossierView {
  private final Screen screen;

  @Inject
  DossierView(Screen screen) {
    this.screen = screen;
  }

  /**
   * Prints what is known of each clock, then everything that looks like a date with its verdict.
   */
  public void print(DateDossier dates) {
    Sheet sheet = new Sheet(screen);
    for (Clock clock : Clock.values()) {
      dates.of(clock).ifPresent(finding -> finding(clock, finding, sheet));
    }
    sheet.title(Tone.CYAN, "everything on the page that looks like a date");
    dates.candidates().forEach(candidate -> candidate(candidate, sheet));
    if (dates.candidates().isEmpty()) {
      sheet.faint("nothing does");
    }
  }

  private static void finding(Clock clock, DateFinding finding, Sheet sheet) {
    sheet.title(Tone.CYAN, Wording.words(clock));
    sheet.row(
        "status",
        Tone.of(finding.status()),
        finding.status().name(),
        Wording.meaning(finding.status()));
    sheet.row("when", DateRows.when(finding));
    sheet.row("because", finding.rule());
    finding.evidence().forEach(evidence -> sheet.row("evidence", told(evidence)));
    sheet.gap();
  }

  private static void candidate(DateCandidate candidate, Sheet sheet) {
    sheet.row(
        Wording.words(candidate.kind()),
        tone(candidate.verdict()),
        candidate.verdict().name(),
        "%s for %s, from %s"
            .formatted(
                candidate.value(), Wording.words(candidate.clock()), told(candidate.evidence())));
    sheet.faint(candidate.reason());
  }

  private static String told(Evidence evidence) {
    return Wording.quoted(evidence.words()) + " " + Wording.at(evidence.spans());
  }

  private static Tone tone(DateCandidate.Verdict verdict) {
    return switch (verdict) {
      case USED, AGREED -> Tone.GREEN;
      case OPEN, OUTVOTED -> Tone.YELLOW;
      case EXCLUDED -> Tone.FAINT;
    };
  }
}
