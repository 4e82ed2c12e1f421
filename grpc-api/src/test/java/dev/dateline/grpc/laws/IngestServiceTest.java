package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ServerUnderTest.input;
import static dev.dateline.grpc.laws.ServerUnderTest.nameOf;
import static dev.dateline.grpc.laws.ServerUnderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.page.Page;
import dev.dateline.core.page.PageMetadata;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.Capture.ParseState;
import dev.dateline.v1.DownloadCaptureRequest;
import dev.dateline.v1.DownloadCaptureResponse;
import dev.dateline.v1.FindMissingCapturesRequest;
import dev.dateline.v1.GetCaptureRequest;
import dev.dateline.v1.ParseCaptureRequest;
import dev.dateline.v1.ParseCaptureResponse;
import dev.dateline.v1.Recognition.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IngestServiceTest {
  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();

  @Test
  void aParsedCaptureIsNotStored() {
    ParseCaptureResponse parsed = parse(SampleReadings.vietnamese().capture());
    assertThat(parsed.getParseState()).isEqualTo(ParseState.PARSE_STATE_PARSED);
    assertThat(parsed.getParserVersion()).isEqualTo("ngaynay/1");
    assertThat(parsed.getRecognition().getVerdict()).isEqualTo(Verdict.VERDICT_RECOGNISED);
    assertThat(parsed.getRecognition().getClaims(0).getSource()).isEqualTo("sources/ngaynay");
    assertThat(parsed.getArticle().getName()).isEmpty();
    assertThat(parsed.getArticle().getSegmentsCount())
        .isEqualTo(SampleReadings.vietnamese().page().segments().size());
    assertThat(ArticleReader.read(parsed.getArticle()))
        .isEqualTo(SampleReadings.vietnamese().article());
    assertThat(server.archive().stats().captures()).isZero();
  }

  @Test
  void aPageThatIsNoArticleIsAnAnswer() {
    ParseCaptureResponse none = parse(SampleReadings.notAnArticle().capture());
    assertThat(none.getParseState()).isEqualTo(ParseState.PARSE_STATE_NOT_AN_ARTICLE);
    assertThat(EveryErrorSaysWhy.why(none.getParseError()).getReason()).isEqualTo("LIST_PAGE");
    assertThat(none.getRecognition().getVerdict()).isEqualTo(Verdict.VERDICT_UNRECOGNISED);
    assertThat(none.getArticle().getSegmentsCount()).isEqualTo(2);
  }

  @Test
  void aBrokenReaderIsAnAnswerWithoutAnArticle() {
    ParseCaptureResponse failed = parse(SampleReadings.failed().capture());
    assertThat(failed.getParseState()).isEqualTo(ParseState.PARSE_STATE_FAILED);
    assertThat(failed.hasArticle()).isFalse();
    assertThat(EveryErrorSaysWhy.why(failed.getParseError()).getReason())
        .isEqualTo("READER_FAILED");
    assertThat(failed.toString()).doesNotContain("\tat ");
  }

  @Test
  void bytesThatAreNoPageAreRefused() {
    assertThat(refusedBytes(ByteString.EMPTY)).isEqualTo("CAPTURE_EMPTY");
    assertThat(refusedBytes(ByteString.copyFromUtf8(" \n\n"))).isEqualTo("CAPTURE_EMPTY");
    assertThat(refusedBytes(ByteString.copyFrom(new byte[] {0, 1, 2, 0})))
        .isEqualTo("CAPTURE_NOT_TEXT");
    assertThat(refusedBytes(ByteString.copyFrom(new byte[Capture.MAX_BYTES + 1])))
        .isEqualTo("CAPTURE_TOO_LARGE");
  }

  @Test
  void aKeptCaptureSaysWhatBecameOfIt() {
    Reading.Parsed reading = SampleReadings.vietnamese();
    server.keep(reading, SampleReadings.notAnArticle());
    dev.dateline.v1.Capture kept = getCapture("captures/" + reading.capture().id());
    assertThat(kept.getArticle()).isEqualTo(nameOf(reading));
    assertThat(kept.getSizeBytes()).isEqualTo(reading.capture().size());
    assertThat(kept.getUri()).isEqualTo(reading.capture().metadata().uri().orElseThrow());
    assertThat(kept.getMediaType()).isEqualTo("text/plain");
    assertThat(kept.getDetectedCharset()).isEqualTo("UTF-8");
    assertThat(kept.getDeclaredCharset()).isEqualTo("utf-8");
    assertThat(kept.getParseState()).isEqualTo(ParseState.PARSE_STATE_PARSED);
    dev.dateline.v1.Capture none =
        getCapture("captures/" + SampleReadings.notAnArticle().capture().id());
    assertThat(none.getArticle()).isEmpty();
    assertThat(EveryErrorSaysWhy.why(none.getParseError()).getReason()).isEqualTo("LIST_PAGE");
  }

  @Test
  void aCaptureThatIsNotThereIsNotFound() {
    String name = "captures/" + SampleReadings.chinese().capture().id();
    assertThat(refusal(() -> getCapture(name)).getReason()).isEqualTo("CAPTURE_NOT_FOUND");
    assertThat(refusal(() -> getCapture("captures/1")).getReason())
        .isEqualTo("RESOURCE_NAME_INVALID");
  }

  @Test
  void aDownloadGivesTheBytesAsReceived() {
    Capture large = large();
    String name = "captures/" + large.id();
    List<DownloadCaptureResponse> parts = download(name, 0, 0);
    assertThat(parts).hasSizeGreaterThan(3);
    assertThat(parts).allMatch(part -> part.getContent().size() <= 256 * 1024);
    assertThat(parts.get(parts.size() - 1).getRemainingBytes()).isZero();
    assertThat(together(parts)).isEqualTo(ByteString.copyFrom(large.bytes()));
    assertThat(together(download(name, 300_000, 17)))
        .isEqualTo(ByteString.copyFrom(large.bytes(), 300_000, 17));
    assertThat(together(download(name, large.size() - 5, 1000)).size()).isEqualTo(5);
    assertThat(together(download(name, large.size(), 0)).isEmpty()).isTrue();
  }

  @Test
  void nothingBeginsAfterTheEndOfACapture() {
    Capture large = large();
    String name = "captures/" + large.id();
    assertThat(refusal(() -> download(name, large.size() + 1, 0)))
        .satisfies(
            why -> {
              assertThat(why.getReason()).isEqualTo("OFFSET_PAST_END");
              assertThat(why.getMetadataOrThrow("size_bytes"))
                  .isEqualTo(String.valueOf(large.size()));
            });
    assertThat(refusal(() -> download(name, -1, 0)).getReason()).isEqualTo("FIELD_INVALID");
    assertThat(refusal(() -> download("captures/sha256-" + "0".repeat(64), 0, 0)).getReason())
        .isEqualTo("CAPTURE_NOT_FOUND");
  }

  @Test
  void onlyMissingCapturesAreNamed() {
    server.keep(SampleReadings.vietnamese());
    String kept = SampleReadings.vietnamese().capture().id().sha256();
    String missing = SampleReadings.chinese().capture().id().sha256();
    assertThat(
            server
                .captures()
                .findMissingCaptures(
                    FindMissingCapturesRequest.newBuilder()
                        .addSha256(missing)
                        .addSha256(kept)
                        .addSha256(missing)
                        .build())
                .getMissingSha256List())
        .containsExactly(missing);
    assertThat(
            refusal(
                    () ->
                        server
                            .captures()
                            .findMissingCaptures(
                                FindMissingCapturesRequest.newBuilder()
                                    .addSha256("A" + missing.substring(1))
                                    .build()))
                .getReason())
        .isEqualTo("RESOURCE_NAME_INVALID");
  }

  private ParseCaptureResponse parse(Capture capture) {
    return server
        .captures()
        .parseCapture(
            ParseCaptureRequest.newBuilder()
                .setCapture(input(capture))
                .setView(ArticleView.ARTICLE_VIEW_AUDIT)
                .build());
  }

  private String refusedBytes(ByteString bytes) {
    ParseCaptureRequest.Builder request = ParseCaptureRequest.newBuilder();
    request.getCaptureBuilder().setContent(bytes);
    return refusal(() -> server.captures().parseCapture(request.build())).getReason();
  }

  private dev.dateline.v1.Capture getCapture(String name) {
    return server.captures().getCapture(GetCaptureRequest.newBuilder().setName(name).build());
  }

  /** A kept capture of about a megabyte. */
  private Capture large() {
    byte[] bytes = new byte[1_000_001];
    new Random(20221119).nextBytes(bytes);
    Capture capture = Capture.of(bytes);
    LabelledPage nothing =
        LabelledPage.unknown(new Page(Optional.empty(), List.of(), PageMetadata.NONE, List.of()));
    server.keep(
        new Reading.NotAnArticle(
            capture, nothing, new Recognition.Unrecognised(List.of()), "NOISE", "It is noise."));
    return capture;
  }

  private List<DownloadCaptureResponse> download(String name, long offset, long limit) {
    List<DownloadCaptureResponse> parts = new ArrayList<>();
    server
        .captures()
        .downloadCapture(
            DownloadCaptureRequest.newBuilder()
                .setName(name)
                .setReadOffset(offset)
                .setReadLimit(limit)
                .build())
        .forEachRemaining(parts::add);
    return parts;
  }

  private static ByteString together(List<DownloadCaptureResponse> parts) {
    return parts.stream()
        .map(DownloadCaptureResponse::getContent)
        .reduce(ByteString.EMPTY, ByteString::concat);
  }
}
