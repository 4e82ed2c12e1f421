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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates with their reasons. */
final class DateFormats {

  private static final Format<Clock> CLOCK = Format.ofConstant(Clock.class);
  private static final Format<DateStatus> STATUS = Format.ofConstant(DateStatus.class);
  private static final Format<Optional<Precision>> PRECISION =
      Format.ofConstant(Precision.class).optional();
  private static final Format<DateCandidate.Kind> KIND =
      Format.ofConstant(DateCandidate.Kind.class);
  private static final Format<DateCandidate.Verdict> VERDICT =
      Format.ofConstant(DateCandidate.Verdict.class);

  private static final Format<Optional<LocalTime>> TIME =
      Format.ofText(LocalTime::toString, LocalTime::parse).optional();
  private static final Format<Optional<ZoneOffset>> OFFSET =
      Format.ofText(ZoneOffset::getId, ZoneOffset::of).optional();
  private static final Format<OptionalInt> FIELD =
      Format.of(
          (field, out) ->
              out.write(
                  Format.INTEGER.optional(),
                  field.isPresent() ? Optional.of(field.getAsInt()) : Optional.empty()),
          in ->
              in.read(Format.INTEGER.optional()).map(OptionalInt::of).orElse(OptionalInt.empty()));

  private static final Format<Optional<DateBound>> BOUND =
      Format.<DateBound>of(
              (bound, out) -> {
                out.number(bound.day().toEpochDay());
                out.write(TIME, bound.time());
              },
              in -> new DateBound(LocalDate.ofEpochDay(in.number()), in.read(TIME)))
          .optional();

  private static final Format<Optional<DateZone>> ZONE =
      Format.<DateZone>of(
              (zone, out) -> {
                out.text(zone.zone().getId());
                out.number(zone.declared() ? 1 : 0);
              },
              in -> new DateZone(ZoneId.of(in.text()), in.number() == 1))
          .optional();

  private static final Format<Evidence> EVIDENCE =
      Format.of(
          (evidence, out) -> {
            out.text(evidence.words());
            out.write(TextFormats.SPANS, evidence.spans());
          },
          in -> new Evidence(in.text(), in.read(TextFormats.SPANS)));
  private static final Format<List<Evidence>> ALL_EVIDENCE = EVIDENCE.list();

  private static final Format<PartialDate> PARTIAL_DATE =
      Format.of(
          (date, out) -> {
            out.write(FIELD, date.year());
            out.write(FIELD, date.month());
            out.write(FIELD, date.day());
            out.write(TIME, date.time());
            out.write(OFFSET, date.offset());
          },
          in ->
              new PartialDate(
                  in.read(FIELD), in.read(FIELD), in.read(FIELD), in.read(TIME), in.read(OFFSET)));

  private static final Format<DateFinding> FINDING =
      Format.of(
          (finding, out) -> {
            out.write(STATUS, finding.status());
            out.write(PRECISION, finding.precision());
            out.write(BOUND, finding.interval().notBefore());
            out.write(BOUND, finding.interval().notAfter());
            out.write(ZONE, finding.zone());
            out.write(ALL_EVIDENCE, finding.evidence());
            out.text(finding.rule());
          },
          in ->
              new DateFinding(
                  in.read(STATUS),
                  in.read(PRECISION),
                  new DateInterval(in.read(BOUND), in.read(BOUND)),
                  in.read(ZONE),
                  in.read(ALL_EVIDENCE),
                  in.text()));

  private static final Format<Map<Clock, DateFinding>> FINDINGS =
      Format.of(
          (findings, out) -> {
            out.number(findings.size());
            findings.forEach(
                (clock, finding) -> {
                  out.write(CLOCK, clock);
                  out.write(FINDING, finding);
                });
          },
          in -> {
            int size = in.integer();
            Map<Clock, DateFinding> findings = new EnumMap<>(Clock.class);
            for (int i = 0; i < size; i++) {
              findings.put(in.read(CLOCK), in.read(FINDING));
            }
            return findings;
          });

  private static final Format<List<DateCandidate>> CANDIDATES =
      Format.<DateCandidate>of(
              (candidate, out) -> {
                out.write(KIND, candidate.kind());
                out.write(CLOCK, candidate.clock());
                out.write(EVIDENCE, candidate.evidence());
                out.write(PARTIAL_DATE, candidate.value());
                out.write(VERDICT, candidate.verdict());
                out.text(candidate.reason());
              },
              in ->
                  new DateCandidate(
                      in.read(KIND),
                      in.read(CLOCK),
                      in.read(EVIDENCE),
                      in.read(PARTIAL_DATE),
                      in.read(VERDICT),
                      in.text()))
          .list();

  static final Format<DateDossier> DOSSIER =
      Format.of(
          (dossier, out) -> {
            out.write(FINDINGS, dossier.findings());
            out.write(CANDIDATES, dossier.candidates());
          },
          in -> new DateDossier(in.read(FINDINGS), in.read(CANDIDATES)));

  private DateFormats() {}
}
