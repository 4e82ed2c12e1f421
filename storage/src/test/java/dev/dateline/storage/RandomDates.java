package dev.dateline.storage;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateBound;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.DateInterval;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.date.DateZone;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.date.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/** Dossiers of any shape the domain allows. */
final class RandomDates {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private final Random random;
  private final RandomArticles any;

  RandomDates(Random random, RandomArticles any) {
    this.random = random;
    this.any = any;
  }

  DateDossier next() {
    Map<Clock, DateFinding> findings = new EnumMap<>(Clock.class);
    findings.put(Clock.PUBLISHED, finding());
    any.list(() -> findings.put(any.oneOf(Clock.values()), finding()));
    return new DateDossier(findings, any.list(this::candidate));
  }

  private DateFinding finding() {
    LocalDate day = day();
    DateInterval interval =
        new DateInterval(
            any.maybe(() -> bound(day)), any.maybe(() -> bound(day.plusDays(random.nextInt(60)))));
    return new DateFinding(
        any.oneOf(DateStatus.values()),
        any.maybe(() -> any.oneOf(Precision.values())),
        interval,
        any.maybe(this::zone),
        any.list(this::evidence),
        any.words());
  }

  private DateCandidate candidate() {
    return new DateCandidate(
        any.oneOf(DateCandidate.Kind.values()),
        any.oneOf(Clock.values()),
        evidence(),
        partialDate(),
        any.oneOf(DateCandidate.Verdict.values()),
        any.words());
  }

  private PartialDate partialDate() {
    return new PartialDate(
        field(1, 3000), field(1, 13), field(1, 29), any.maybe(this::time), any.maybe(this::offset));
  }

  private OptionalInt field(int from, int to) {
    return random.nextBoolean() ? OptionalInt.of(random.nextInt(from, to)) : OptionalInt.empty();
  }

  private DateBound bound(LocalDate day) {
    return new DateBound(day, any.maybe(this::time));
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(1000));
  }

  private LocalTime time() {
    return random.nextBoolean()
        ? LocalTime.of(random.nextInt(24), random.nextInt(60))
        : LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
  }

  private ZoneOffset offset() {
    return ZoneOffset.ofTotalSeconds(random.nextInt(-64_000, 64_000));
  }

  private DateZone zone() {
    ZoneId zone = any.oneOf(ZoneId.of("Asia/Ho_Chi_Minh"), ZoneId.of("UTC"), offset());
    return new DateZone(zone, random.nextBoolean());
  }

  private Evidence evidence() {
    return new Evidence(any.words(), any.list(any::span));
  }
}
