package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ServerUnderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.v1.GetArchiveStatsRequest;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.WatchArticlesRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What callers are told when the disk is full. */
class BrokenArchiveTest {
  @RegisterExtension final ServerUnderTest server = new ServerUnderTest(BrokenArchiveTest::full);

  @Test
  void aUnaryCallSaysWhatIsWrongWithTheStore() {
    assertThat(
            refusal(
                    () ->
                        server
                            .figures()
                            .getArchiveStats(GetArchiveStatsRequest.getDefaultInstance()))
                .getReason())
        .isEqualTo("DISK_FULL");
  }

  @Test
  void anImportEndsWithoutAnOutcomeForWhatIsNotKept() {
    ImportCall call = ImportCall.started(server.imports(), Start.newBuilder());
    call.send(1, SampleReadings.chinese().capture());
    assertThat(refusal(call::next).getReason()).isEqualTo("DISK_FULL");
  }

  @Test
  void aWatchEndsWithTheReason() {
    WatchCall watch =
        new WatchCall(
            server.channel(),
            WatchArticlesRequest.newBuilder()
                .setPosition(WatchArticlesRequest.Position.POSITION_OLDEST));
    assertThat(refusal(watch::next).getReason()).isEqualTo("DISK_FULL");
  }

  /** An archive that fails at everything. */
  private static ArticleArchive full(ArticleArchive archive) {
    return (ArticleArchive)
        Proxy.newProxyInstance(
            BrokenArchiveTest.class.getClassLoader(),
            new Class<?>[] {ArticleArchive.class},
            (proxy, method, arguments) -> {
              throw new ArchiveException(
                  ArchiveException.Reason.DISK_FULL, "The disk of the archive is full.");
            });
  }
}
