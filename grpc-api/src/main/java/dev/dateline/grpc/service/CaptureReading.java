package dev.dateline.grpc.service;

import dev.dateline.core.archive.Problem;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.reading.SourceParser;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.grpc.convert.PageProtos;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.grpc.failure.Failures;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.request.CaptureInputs;
import dev.dateline.grpc.request.Views;
import dev.dateline.v1.Capture.ParseState;
import dev.dateline.v1.ParseCaptureRequest;
import dev.dateline.v1.ParseCaptureResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Reads one capture and keeps nothing. */
public final class CaptureReading {
  private static final System.Logger LOG = System.getLogger(CaptureReading.class.getName());

  private final ParserRegistry parsers;
  private final InstantSource clock;

  /** Reads with these parsers; the clock only measures how long it takes. */
  public CaptureReading(ParserRegistry parsers, InstantSource clock) {
    this.parsers = parsers;
    this.clock = clock;
  }

  ParseCaptureResponse answer(ParseCaptureRequest request) {
    Capture capture = CaptureInputs.read(request.getCapture());
    Instant begun = clock.instant();
    Reading reading = parsers.read(capture);
    ParseCaptureResponse.Builder response =
        ParseCaptureResponse.newBuilder()
            .setElapsed(TimeProtos.toProto(Duration.between(begun, clock.instant())));
    if (reading instanceof Reading.Labelled labelled) {
      response
          .setArticle(ArticleProtos.toProto(labelled, Views.orFull(request.getView())))
          .setRecognition(PageProtos.toProto(labelled.recognition()));
    }
    Problem.of(reading).map(Failures::status).ifPresent(response::setParseError);
    judge(reading, response);
    return response.build();
  }

  private void judge(Reading reading, ParseCaptureResponse.Builder response) {
    if (reading instanceof Reading.Parsed parsed) {
      response
          .setParseState(ParseState.PARSE_STATE_PARSED)
          .setParserVersion(parsed.article().provenance().parserVersion());
    } else if (reading instanceof Reading.NotAnArticle none) {
      response.setParseState(ParseState.PARSE_STATE_NOT_AN_ARTICLE);
      version(none.recognition()).ifPresent(response::setParserVersion);
    } else if (reading instanceof Reading.Failed failed) {
      LOG.log(System.Logger.Level.WARNING, "a reader broke on " + failed.capture(), failed.cause());
      response
          .setParseState(ParseState.PARSE_STATE_FAILED)
          .setParserVersion(failed.parserVersion());
    } else if (reading instanceof Reading.Rejected rejected) {
      throw new Refusal(
          Reason.valueOf(rejected.rejection().reason()), rejected.rejection().detail(), Map.of());
    }
  }

  private Optional<String> version(Recognition recognition) {
    if (!(recognition instanceof Recognition.Recognised recognised)) {
      return Optional.empty();
    }
    OutletId outlet = recognised.outlet();
    return parsers.parsers().stream()
        .filter(parser -> parser.outlet().id().equals(outlet))
        .map(SourceParser::version)
        .findFirst();
  }
}
