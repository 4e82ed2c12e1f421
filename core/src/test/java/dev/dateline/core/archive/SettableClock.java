package dev.dateline.core.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is told to go on. */
public final class SettableClock implements InstantSource {

  private volatile Instant now = Instant.parse("2026-02-03T04:05:06Z");

  @Override
  public Instant instant() {
    return now;
  }

  /** Lets a minute pass. */
  public void tick() {
    now = now.plus(Duration.ofMinutes(1));
  }
}
