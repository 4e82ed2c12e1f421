package dev.dateline.grpc.convert;

import com.google.protobuf.Duration;
import com.google.type.Date;
import com.google.type.TimeOfDay;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateBound;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.date.Precision;
import dev.dateline.v1.PartialTime;
import java.time.LocalTime;

/** Dates and their reasons as messages. No year and no midnight is added. */
public final class DateProtos {
  private DateProtos() {}

  /** Every clock; the candidates only where they are asked for. */
  public static dev.dateline.v1.DateDossier toProto(DateDossier dossier, boolean withCandidates) {
    dev.dateline.v1.DateDossier.Builder proto = dev.dateline.v1.DateDossier.newBuilder();
    proto.setPublished(toProto(dossier.published()));
    dossier
        .of(Clock.PUBLISHED_AT_SOURCE)
        .map(DateProtos::toProto)
        .ifPresent(proto::setPublishedAtSource);
    dossier.of(Clock.MODIFIED).map(DateProtos::toProto).ifPresent(proto::setModified);
    dossier.of(Clock.EVENT_DAY).map(DateProtos::toProto).ifPresent(proto::setEventDay);
    dossier.of(Clock.CAPTURED).map(DateProtos::toProto).ifPresent(proto::setCaptured);
    if (withCandidates) {
      dossier.candidates().forEach(candidate -> proto.addCandidates(toProto(candidate)));
    }
    return proto.build();
  }

  /** What is known of one clock. */
  public static dev.dateline.v1.DateFinding toProto(DateFinding finding) {
    dev.dateline.v1.DateFinding.Builder proto =
        dev.dateline.v1.DateFinding.newBuilder()
            .setStatus(status(finding.status()))
            .setRule(finding.rule());
    finding.precision().map(DateProtos::precision).ifPresent(proto::setPrecision);
    finding.interval().notBefore().map(DateProtos::toProto).ifPresent(proto::setNotBefore);
    finding.interval().notAfter().map(DateProtos::toProto).ifPresent(proto::setNotAfter);
    finding
        .zone()
        .ifPresent(zone -> proto.setZone(zone.zone().getId()).setZoneDeclared(zone.declared()));
    finding.evidence().forEach(evidence -> proto.addEvidence(toProto(evidence)));
    return proto.build();
  }

  /** A candidate with its verdict. */
  public static dev.dateline.v1.DateCandidate toProto(DateCandidate candidate) {
    return dev.dateline.v1.DateCandidate.newBuilder()
        .setKind(candidate.kind().name())
        .setClock(clock(candidate.clock()))
        .setQuote(toProto(candidate.evidence()))
        .setValue(toProto(candidate.value()))
        .setUsed(candidate.verdict() == DateCandidate.Verdict.USED)
        .setVerdict(candidate.verdict().name())
        .setReason(candidate.reason())
        .build();
  }

  private static dev.dateline.v1.Quote toProto(Evidence evidence) {
    return QuoteProtos.toProto(evidence.words(), evidence.spans());
  }

  private static PartialTime toProto(DateBound bound) {
    PartialTime.Builder proto =
        PartialTime.newBuilder()
            .setDate(
                Date.newBuilder()
                    .setYear(bound.day().getYear())
                    .setMonth(bound.day().getMonthValue())
                    .setDay(bound.day().getDayOfMonth()));
    bound.time().map(DateProtos::toProto).ifPresent(proto::setTime);
    return proto.build();
  }

  private static PartialTime toProto(PartialDate date) {
    PartialTime.Builder proto = PartialTime.newBuilder();
    if (date.year().isPresent() || date.month().isPresent() || date.day().isPresent()) {
      proto.setDate(
          Date.newBuilder()
              .setYear(date.year().orElse(0))
              .setMonth(date.month().orElse(0))
              .setDay(date.day().orElse(0)));
    }
    date.time().map(DateProtos::toProto).ifPresent(proto::setTime);
    date.offset()
        .map(offset -> Duration.newBuilder().setSeconds(offset.getTotalSeconds()).build())
        .ifPresent(proto::setUtcOffset);
    return proto.build();
  }

  private static TimeOfDay toProto(LocalTime time) {
    return TimeOfDay.newBuilder()
        .setHours(time.getHour())
        .setMinutes(time.getMinute())
        .setSeconds(time.getSecond())
        .setNanos(time.getNano())
        .build();
  }

  private static dev.dateline.v1.DateFinding.Status status(DateStatus status) {
    return switch (status) {
      case PROVEN -> dev.dateline.v1.DateFinding.Status.STATUS_PROVEN;
      case AGREED -> dev.dateline.v1.DateFinding.Status.STATUS_AGREED;
      case SINGLE -> dev.dateline.v1.DateFinding.Status.STATUS_SINGLE;
      case DERIVED -> dev.dateline.v1.DateFinding.Status.STATUS_DERIVED;
      case CONFLICT -> dev.dateline.v1.DateFinding.Status.STATUS_CONFLICT;
      case UNRESOLVED -> dev.dateline.v1.DateFinding.Status.STATUS_UNRESOLVED;
    };
  }

  private static dev.dateline.v1.DateFinding.Precision precision(Precision precision) {
    return switch (precision) {
      case YEAR -> dev.dateline.v1.DateFinding.Precision.PRECISION_YEAR;
      case MONTH -> dev.dateline.v1.DateFinding.Precision.PRECISION_MONTH;
      case DAY -> dev.dateline.v1.DateFinding.Precision.PRECISION_DAY;
      case MINUTE -> dev.dateline.v1.DateFinding.Precision.PRECISION_MINUTE;
      case SECOND -> dev.dateline.v1.DateFinding.Precision.PRECISION_SECOND;
    };
  }

  private static dev.dateline.v1.DateCandidate.Clock clock(Clock clock) {
    return switch (clock) {
      case PUBLISHED -> dev.dateline.v1.DateCandidate.Clock.CLOCK_PUBLISHED;
      case PUBLISHED_AT_SOURCE -> dev.dateline.v1.DateCandidate.Clock.CLOCK_PUBLISHED_AT_SOURCE;
      case MODIFIED -> dev.dateline.v1.DateCandidate.Clock.CLOCK_MODIFIED;
      case EVENT_DAY -> dev.dateline.v1.DateCandidate.Clock.CLOCK_EVENT_DAY;
      case CAPTURED -> dev.dateline.v1.DateCandidate.Clock.CLOCK_CAPTURED;
    };
  }
}
