package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ServerUnderTest.nameOf;
import static dev.dateline.grpc.laws.ServerUnderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Duration;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.DeleteArticleRequest;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.WatchArticlesRequest;
import dev.dateline.v1.WatchArticlesRequest.Position;
import dev.dateline.v1.WatchArticlesResponse;
import dev.dateline.v1.WatchArticlesResponse.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WatchTest {
  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();

  @Test
  void fromTheOldestEveryChangeComesOnceAndInOrder() {
    server.keep(SampleReadings.vietnamese());
    server.keep(SampleReadings.chinese());
    server.keep(SampleReadings.vietnameseCorrected());
    delete(nameOf(SampleReadings.chinese()));
    try (WatchCall watch = watch(from(Position.POSITION_OLDEST))) {
      Change first = watch.change().getChange();
      assertThat(first.getType()).isEqualTo(Change.Type.TYPE_CREATED);
      assertThat(first.getArticle()).isEqualTo(nameOf(SampleReadings.vietnamese()));
      assertThat(first.getSnapshot().getName()).isEqualTo(first.getArticle());
      assertThat(first.getSnapshot().getRevision()).isEqualTo(2);
      assertThat(watch.change().getChange().getType()).isEqualTo(Change.Type.TYPE_CREATED);
      Change third = watch.change().getChange();
      assertThat(third.getType()).isEqualTo(Change.Type.TYPE_UPDATED);
      assertThat(third.getRevision()).isEqualTo(2);
      assertThat(watch.change().getChange().getType()).isEqualTo(Change.Type.TYPE_DELETED);
      watch.caughtUp();
    }
  }

  @Test
  void fromNowOnlyWhatIsNewComes() {
    server.keep(SampleReadings.vietnamese());
    try (WatchCall watch = watch(WatchArticlesRequest.newBuilder())) {
      watch.caughtUp();
      server.keep(SampleReadings.chinese());
      assertThat(watch.change().getChange().getArticle())
          .isEqualTo(nameOf(SampleReadings.chinese()));
    }
  }

  @Test
  void fromATokenExactlyTheMissingChangesCome() {
    List<String> seen = new ArrayList<>();
    String token;
    IntStream.range(0, 100).forEach(i -> server.keep(SampleReadings.numbered(i)));
    try (WatchCall watch = watch(from(Position.POSITION_OLDEST))) {
      WatchArticlesResponse last = watch.change();
      seen.add(last.getChange().getArticle());
      for (int i = 1; i < 37; i++) {
        last = watch.change();
        seen.add(last.getChange().getArticle());
      }
      token = last.getResumeToken();
    }
    IntStream.range(100, 150).forEach(i -> server.keep(SampleReadings.numbered(i)));
    try (WatchCall watch = watch(WatchArticlesRequest.newBuilder().setResumeToken(token))) {
      for (int i = 37; i < 150; i++) {
        seen.add(watch.change().getChange().getArticle());
      }
      watch.caughtUp();
    }
    assertThat(seen)
        .containsExactlyElementsOf(
            IntStream.range(0, 150).mapToObj(i -> nameOf(SampleReadings.numbered(i))).toList());
  }

  @Test
  void theTokenOfAnImportBeginsAfterIt() {
    ImportCall call = ImportCall.started(server.imports(), Start.newBuilder());
    call.send(1, SampleReadings.vietnamese().capture());
    call.outcome();
    call.finish();
    String token = call.summary().getWatchResumeToken();
    server.keep(SampleReadings.english());
    try (WatchCall watch = watch(WatchArticlesRequest.newBuilder().setResumeToken(token))) {
      assertThat(watch.change().getChange().getArticle())
          .isEqualTo(nameOf(SampleReadings.english()));
    }
  }

  @Test
  void aFilterLeavesOutWhatDoesNotPassAndTheTokenStillMovesOn() {
    server.keep(SampleReadings.vietnamese());
    server.keep(SampleReadings.chinese());
    String token;
    try (WatchCall watch =
        watch(from(Position.POSITION_OLDEST).setFilter("source = \"sources/ngaynay\""))) {
      assertThat(watch.change().getChange().getArticle())
          .isEqualTo(nameOf(SampleReadings.vietnamese()));
      token = watch.caughtUp().getResumeToken();
    }
    try (WatchCall watch = watch(WatchArticlesRequest.newBuilder().setResumeToken(token))) {
      watch.caughtUp();
    }
  }

  @Test
  void snapshotsHaveTheViewAskedFor() {
    server.keep(SampleReadings.chinese());
    try (WatchCall watch =
        watch(from(Position.POSITION_OLDEST).setView(ArticleView.ARTICLE_VIEW_FULL))) {
      assertThat(ArticleReader.read(watch.change().getChange().getSnapshot()))
          .isEqualTo(SampleReadings.chinese().article());
    }
  }

  @Test
  void silenceIsBrokenByHeartbeats() {
    try (WatchCall watch =
        watch(
            WatchArticlesRequest.newBuilder()
                .setHeartbeatInterval(Duration.newBuilder().setSeconds(60)))) {
      String token = watch.caughtUp().getResumeToken();
      server.clock().tick();
      WatchArticlesResponse heartbeat = watch.next();
      assertThat(heartbeat.hasHeartbeatTime()).isTrue();
      assertThat(heartbeat.getResumeToken()).isEqualTo(token);
    }
  }

  @Test
  void aTokenOfAnotherArchiveIsRefused() {
    server.keep(SampleReadings.chinese());
    String token;
    try (WatchCall watch = watch(WatchArticlesRequest.newBuilder())) {
      token = watch.caughtUp().getResumeToken();
    }
    char[] later = token.toCharArray();
    later[5] = 'B';
    for (String odd : List.of("", "x", "???", String.valueOf(later))) {
      assertThat(
              refusal(() -> watch(WatchArticlesRequest.newBuilder().setResumeToken(odd)).next())
                  .getReason())
          .isEqualTo("RESUME_TOKEN_INVALID");
    }
  }

  @Test
  void aHeartbeatIsNeitherTooFastNorTooSlow() {
    for (int seconds : new int[] {0, 301, -1}) {
      assertThat(
              refusal(
                      () ->
                          watch(
                                  WatchArticlesRequest.newBuilder()
                                      .setHeartbeatInterval(
                                          Duration.newBuilder().setSeconds(seconds)))
                              .next())
                  .getReason())
          .isEqualTo("FIELD_INVALID");
    }
  }

  @Test
  void aServerThatStopsEndsEveryWatchWithItsToken() {
    try (WatchCall watch = watch(WatchArticlesRequest.newBuilder())) {
      String token = watch.caughtUp().getResumeToken();
      server.server().close();
      assertThat(refusal(watch::next))
          .satisfies(
              why -> {
                assertThat(why.getReason()).isEqualTo("DRAINING");
                assertThat(why.getMetadataOrThrow("resume_token")).isEqualTo(token);
              });
    }
  }

  private static WatchArticlesRequest.Builder from(Position position) {
    return WatchArticlesRequest.newBuilder().setPosition(position);
  }

  private WatchCall watch(WatchArticlesRequest.Builder request) {
    return new WatchCall(server.channel(), request);
  }

  private void delete(String name) {
    server.articles().deleteArticle(DeleteArticleRequest.newBuilder().setName(name).build());
  }
}
