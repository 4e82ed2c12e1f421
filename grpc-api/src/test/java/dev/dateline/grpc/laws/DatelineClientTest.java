package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ServerUnderTest.nameOf;
import static dev.dateline.grpc.laws.ServerUnderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.grpc.client.CaptureUpload;
import dev.dateline.grpc.client.DatelineClient;
import dev.dateline.grpc.client.ImportReport;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.ImportCapturesResponse.Outcome.Code;
import dev.dateline.v1.ListArticlesRequest;
import dev.dateline.v1.SearchArticlesRequest;
import dev.dateline.v1.WatchArticlesRequest;
import dev.dateline.v1.WatchArticlesRequest.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatelineClientTest {
  private static final int MANY = SampleParsers.NUMBERED;

  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();
  private DatelineClient client = DatelineClient.connect("127.0.0.1", 1);

  @BeforeEach
  void connect() {
    client.close();
    client = DatelineClient.connect("127.0.0.1", server.port());
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void whatIsImportedIsReadListedFoundAndDownloaded() {
    Capture capture = SampleReadings.vietnamese().capture();
    assertThat(client.parse(capture, ArticleView.ARTICLE_VIEW_FULL).getArticle().getLanguage())
        .isEqualTo("vi");
    ImportReport report =
        client.importAll(
            Start.getDefaultInstance(),
            List.of(new CaptureUpload("one", capture)).iterator(),
            outcome -> assertThat(outcome.getLabel()).isEqualTo("one"));
    assertThat(report.count(Code.CODE_CREATED)).isEqualTo(1);
    assertThat(report.watchResumeToken()).isNotEmpty();
    String name = nameOf(SampleReadings.vietnamese());
    assertThat(client.get(name, ArticleView.ARTICLE_VIEW_FULL).getName()).isEqualTo(name);
    assertThat(client.list(ListArticlesRequest.getDefaultInstance()))
        .extracting(Article::getName)
        .containsExactly(name);
    assertThat(
            client
                .search(SearchArticlesRequest.newBuilder().setQuery("khi hau").build())
                .getResults(0)
                .getArticle()
                .getName())
        .isEqualTo(name);
    assertThat(client.download("captures/" + capture.id())).isEqualTo(capture.bytes());
    assertThat(refusal(() -> client.download("captures/x")).getReason())
        .isEqualTo("RESOURCE_NAME_INVALID");
  }

  @Test
  void aListGoesOnOverAllPages() {
    IntStream.range(0, 60).forEach(i -> server.keep(SampleReadings.numbered(i)));
    assertThat(client.list(ListArticlesRequest.newBuilder().setPageSize(7).build()))
        .extracting(Article::getName)
        .hasSize(60)
        .doesNotHaveDuplicates();
    assertThat(client.list(ListArticlesRequest.newBuilder().setFilter("language = xx").build()))
        .isEmpty();
  }

  @Test
  void aLargeCaptureIsImportedInParts() {
    byte[] page = "A line of a very long page.\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    Capture capture =
        Capture.of(page, CaptureMetadata.of(MediaType.TEXT).withUri("https://long.example/"));
    ImportReport report =
        client.importAll(
            Start.getDefaultInstance(),
            List.of(new CaptureUpload("long", capture)).iterator(),
            outcome -> assertThat(outcome.getCapture()).isEqualTo("captures/" + capture.id()));
    assertThat(report.count(Code.CODE_NOT_AN_ARTICLE)).isEqualTo(1);
    assertThat(client.download("captures/" + capture.id())).isEqualTo(page);
    assertThat(server.archive().capture(capture.id()).orElseThrow().capture().metadata().uri())
        .contains("https://long.example/");
  }

  @Test
  void anImportOutlivesItsServer() {
    List<Outcome> outcomes = new ArrayList<>();
    ImportReport report =
        client.importAll(
            Start.getDefaultInstance(), restartingAt(MANY / 2).iterator(), outcomes::add);
    assertThat(outcomes)
        .extracting(Outcome::getSequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, MANY).boxed().toList());
    assertThat(outcomes)
        .extracting(Outcome::getCode)
        .isSubsetOf(Code.CODE_CREATED, Code.CODE_DUPLICATE_CAPTURE);
    assertThat(report.answered()).isEqualTo(MANY);
    assertThat(server.archive().stats().articles()).isEqualTo(MANY);
    assertThat(server.archive().changes(0, 1000)).hasSize(MANY);
  }

  @Test
  void aWatchOutlivesItsServer() {
    IntStream.range(0, 20).forEach(i -> server.keep(SampleReadings.numbered(i)));
    List<String> seen = new ArrayList<>();
    client.watch(
        WatchArticlesRequest.newBuilder().setPosition(Position.POSITION_OLDEST).build(),
        message -> {
          if (message.hasChange()) {
            seen.add(message.getChange().getArticle());
          }
          if (seen.size() == 10 && message.hasChange()) {
            restart();
            IntStream.range(20, 40).forEach(i -> server.keep(SampleReadings.numbered(i)));
          }
          return seen.size() < 40;
        });
    assertThat(seen)
        .containsExactlyElementsOf(
            IntStream.range(0, 40).mapToObj(i -> nameOf(SampleReadings.numbered(i))).toList());
  }

  @Test
  void anImportThatIsRefusedThrowsWhy() {
    Iterator<CaptureUpload> none = List.<CaptureUpload>of().iterator();
    assertThat(client.importAll(Start.getDefaultInstance(), none, outcome -> {}).answered())
        .isZero();
    assertThat(
            refusal(
                    () ->
                        client.get(
                            "articles/aaaaaaaaaaaaaaaaaaaaaaaaaa", ArticleView.ARTICLE_VIEW_FULL))
                .getReason())
        .isEqualTo("ARTICLE_NOT_FOUND");
  }

  /** Many captures, in the midst of which the server is stopped and started again. */
  private Iterable<CaptureUpload> restartingAt(int half) {
    return () ->
        IntStream.range(0, MANY)
            .mapToObj(
                i -> {
                  if (i == half) {
                    restart();
                  }
                  return new CaptureUpload(String.valueOf(i), SampleReadings.numbered(i).capture());
                })
            .iterator();
  }

  private void restart() {
    int port = server.port();
    server.server().close();
    server.serve(port);
  }
}
