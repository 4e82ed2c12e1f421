package dev.dateline.cli.view;

import dev.dateline.cli.input.ImportItem;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Table;
import dev.dateline.cli.terminal.Table.Cell;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.archive.Deposit.Outcome;
import dev.dateline.core.archive.Problem;
import dev.dateline.core.archive.RevisionId;
import dev.dateline.parsers.container.PassedOver;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what became of the items of an import, and sums it up. */
public final class ImportSummary {
  private final Screen screen;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final Map<PassedOver, Long> passedOver = new EnumMap<>(PassedOver.class);
  private Optional<RevisionId> example = Optional.empty();
  private int failed;

  /** Nothing counted yet. */
  public ImportSummary(Screen screen) {
    this.screen = screen;
  }

  /**
   * Counts an item; one that failed is named at once, one without an article when asked for more.
   */
  public void add(ImportItem item) {
    counts.merge(item.outcome(), 1, Integer::sum);
    example = example.or(item::article);
    CaptureNotes.print(screen, item.place().label(), item.findings());
    if (item.failed()) {
      failed++;
      screen.error(
          item.place().label()
              + ": "
              + item.problem().map(Problem::detail).orElse("no reason was given"));
    } else {
      item.problem()
          .ifPresent(
              problem ->
                  screen.detail(item.place().label() + ": kept, no article: " + problem.detail()));
    }
  }

  /** Counts what was passed over without an item of its own. */
  public void addPassedOver(Map<PassedOver, Long> counts) {
    counts.forEach((kind, count) -> passedOver.merge(kind, count, Long::sum));
  }

  /** How many items failed. */
  public int failed() {
    return failed;
  }

  /** An article of this import, if there is one. */
  public Optional<RevisionId> example() {
    return example;
  }

  /** Prints how many items came to which end, and what was passed over, if anything was. */
  public void print() {
    Table table = new Table(screen, 16, 9);
    for (Outcome outcome : Outcome.values()) {
      int count = counts.getOrDefault(outcome, 0);
      table.row(
          new Cell(Tone.PLAIN, label(outcome)),
          new Cell(count == 0 ? Tone.FAINT : tone(outcome), "%8d".formatted(count)),
          new Cell(Tone.FAINT, meaning(outcome)));
    }
    passedOver.forEach(
        (kind, count) ->
            table.row(
                new Cell(Tone.PLAIN, label(kind)),
                new Cell(Tone.PLAIN, "%8d".formatted(count)),
                new Cell(Tone.FAINT, meaning(kind))));
    table.print();
  }

  /** Whether nothing changed because everything was there before. */
  public boolean nothingNew() {
    return counts.keySet().equals(Set.of(Outcome.DUPLICATE_CAPTURE));
  }

  private static String label(Outcome outcome) {
    return outcome == Outcome.DUPLICATE_CAPTURE
        ? "already there"
        : outcome == Outcome.PARSE_FAILED ? "failed" : Wording.words(outcome);
  }

  private static String meaning(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> "new articles";
      case UPDATED -> "new revisions of known articles";
      case UNCHANGED -> "new captures that say the same";
      case DUPLICATE_CAPTURE -> "captures the archive had";
      case NOT_AN_ARTICLE -> "captures kept, no article in them";
      case PARSE_FAILED -> "captures kept, the reader broke on them";
      case REJECTED -> "not kept";
    };
  }

  private static String label(PassedOver kind) {
    return switch (kind) {
      case OTHER_RECORD -> "no response";
      case HTTP_STATUS -> "no page";
      case OTHER_MEDIA -> "no text";
    };
  }

  private static String meaning(PassedOver kind) {
    return switch (kind) {
      case OTHER_RECORD -> "requests, metadata and revisits, passed over";
      case HTTP_STATUS -> "redirects and errors, passed over";
      case OTHER_MEDIA -> "pictures, scripts and the like, passed over";
    };
  }

  private static Tone tone(Outcome outcome) {
    return switch (outcome) {
      case CREATED, UPDATED -> Tone.GREEN;
      case UNCHANGED, DUPLICATE_CAPTURE -> Tone.PLAIN;
      case NOT_AN_ARTICLE -> Tone.YELLOW;
      case PARSE_FAILED, REJECTED -> Tone.RED;
    };
  }
}
