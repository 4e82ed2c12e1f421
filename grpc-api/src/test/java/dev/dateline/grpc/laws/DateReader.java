package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ArticleReader.when;

import com.google.type.Date;
import com.google.type.TimeOfDay;
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
import dev.dateline.v1.PartialTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads dates back out of their messages. */
final class DateReader {
  private DateReader() {}

  static DateDossier read(dev.dateline.v1.DateDossier proto) {
    Map<Clock, DateFinding> findings = new EnumMap<>(Clock.class);
    findings.put(Clock.PUBLISHED, finding(proto.getPublished()));
    when(proto::hasPublishedAtSource, proto::getPublishedAtSource)
        .ifPresent(it -> findings.put(Clock.PUBLISHED_AT_SOURCE, finding(it)));
    when(proto::hasModified, proto::getModified)
        .ifPresent(it -> findings.put(Clock.MODIFIED, finding(it)));
    when(proto::hasEventDay, proto::getEventDay)
        .ifPresent(it -> findings.put(Clock.EVENT_DAY, finding(it)));
    when(proto::hasCaptured, proto::getCaptured)
        .ifPresent(it -> findings.put(Clock.CAPTURED, finding(it)));
    return new DateDossier(
        findings, proto.getCandidatesList().stream().map(DateReader::candidate).toList());
  }

  private static DateFinding finding(dev.dateline.v1.DateFinding proto) {
    String precision = proto.getPrecision().name().substring("PRECISION_".length());
    return new DateFinding(
        DateStatus.valueOf(proto.getStatus().name().substring("STATUS_".length())),
        when(() -> !precision.equals("UNSPECIFIED"), () -> precision).map(Precision::valueOf),
        new DateInterval(
            when(proto::hasNotBefore, proto::getNotBefore).map(DateReader::bound),
            when(proto::hasNotAfter, proto::getNotAfter).map(DateReader::bound)),
        when(() -> !proto.getZone().isEmpty(), proto::getZone)
            .map(zone -> new DateZone(ZoneId.of(zone), proto.getZoneDeclared())),
        proto.getEvidenceList().stream().map(DateReader::evidence).toList(),
        proto.getRule());
  }

  private static DateCandidate candidate(dev.dateline.v1.DateCandidate proto) {
    return new DateCandidate(
        DateCandidate.Kind.valueOf(proto.getKind()),
        Clock.valueOf(proto.getClock().name().substring("CLOCK_".length())),
        evidence(proto.getQuote()),
        partial(proto.getValue()),
        DateCandidate.Verdict.valueOf(proto.getVerdict()),
        proto.getReason());
  }

  private static Evidence evidence(dev.dateline.v1.Quote proto) {
    return new Evidence(proto.getText(), ArticleReader.spans(proto.getSpansList()));
  }

  private static DateBound bound(PartialTime proto) {
    Date date = proto.getDate();
    return new DateBound(LocalDate.of(date.getYear(), date.getMonth(), date.getDay()), time(proto));
  }

  private static PartialDate partial(PartialTime proto) {
    Date date = proto.getDate();
    return new PartialDate(
        known(date.getYear()),
        known(date.getMonth()),
        known(date.getDay()),
        time(proto),
        when(proto::hasUtcOffset, proto::getUtcOffset)
            .map(offset -> ZoneOffset.ofTotalSeconds((int) offset.getSeconds())));
  }

  private static OptionalInt known(int field) {
    return field == 0 ? OptionalInt.empty() : OptionalInt.of(field);
  }

  private static Optional<LocalTime> time(PartialTime proto) {
    return when(proto::hasTime, proto::getTime).map(DateReader::time);
  }

  private static LocalTime time(TimeOfDay time) {
    return LocalTime.of(time.getHours(), time.getMinutes(), time.getSeconds(), time.getNanos());
  }
}
