package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Screen;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says how far an import has come, not too often. */
public final class ImportProgress {
  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration ON_PAPER = Duration.ofSeconds(10);
  private final Screen screen;
  private final InstantSource time;
  private final long allBytes;
  private final Instant start;
  private Instant said;
  private long captures;
  private long bytes;

  /**
   * An import that begins now.
   *
   * @param allBytes how many bytes there are to read; 0 when nobody knows
   */
  public ImportProgress(Screen screen, InstantSource time, long allBytes) {
    this.screen = screen;
    this.time = time;
    this.allBytes = allBytes;
    this.start = time.instant();
    this.said = start;
  }

  /** So many more captures and bytes were read. */
  public void add(int moreCaptures, long moreBytes) {
    captures += moreCaptures;
    bytes += moreBytes;
    Instant now = time.instant();
    Duration pause = screen.isWatched() ? ON_TERMINAL : ON_PAPER;
    if (Duration.between(said, now).compareTo(pause) >= 0) {
      said = now;
      screen.status(line(Duration.between(start, now).toMillis()));
    }
  }

  private String line(long millis) {
    String pace = captures * 1000 / millis + " per second";
    String share = allBytes == 0 ? "" : ", " + bytes * 100 / allBytes + " %";
    return Wording.count(captures, "capture", "captures") + ", " + pace + share;
  }
}
