package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ServerUnderTest.nameOf;
import static dev.dateline.grpc.laws.ServerUnderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.capture.Capture;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.ImportCapturesRequest;
import dev.dateline.v1.ImportCapturesRequest.Finish;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ImportCapturesResponse.CodeCount;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.ImportCapturesResponse.Outcome.Code;
import dev.dateline.v1.ImportCapturesResponse.Summary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportTest {
  private static final Capture EMPTY = Capture.of(" \n".getBytes(StandardCharsets.UTF_8));
  private static final Capture BINARY = Capture.of(new byte[] {0, 1, 2, 0, 3});

  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();

  @Test
  void everyItemHasOneOutcomeInItsOrder() {
    ImportCall call = begin();
    call.send(1, SampleReadings.vietnamese().capture());
    call.send(2, SampleReadings.vietnamese().capture());
    call.send(3, SampleReadings.vietnameseAgain().capture());
    call.send(4, SampleReadings.vietnameseCorrected().capture());
    call.send(5, SampleReadings.notAnArticle().capture());
    call.send(6, SampleReadings.failed().capture());
    call.send(7, EMPTY);
    call.send(8, BINARY);
    call.send(9, SampleReadings.chinese().capture());
    call.finish();
    List<Outcome> outcomes = call.outcomes(9);
    assertThat(outcomes)
        .extracting(Outcome::getCode)
        .containsExactly(
            Code.CODE_CREATED,
            Code.CODE_DUPLICATE_CAPTURE,
            Code.CODE_UNCHANGED,
            Code.CODE_UPDATED,
            Code.CODE_NOT_AN_ARTICLE,
            Code.CODE_PARSE_FAILED,
            Code.CODE_REJECTED,
            Code.CODE_REJECTED,
            Code.CODE_CREATED);
    assertThat(outcomes).extracting(Outcome::getSequence).containsExactlyElementsOf(upTo(9));
    assertThat(outcomes.get(0).getLabel()).isEqualTo("item 1");
    assertThat(outcomes.get(0).getArticle()).isEqualTo(nameOf(SampleReadings.vietnamese()));
    assertThat(outcomes.get(3).getRevision()).isEqualTo(2);
    assertThat(EveryErrorSaysWhy.why(outcomes.get(4).getStatus()).getReason())
        .isEqualTo("LIST_PAGE");
    assertThat(EveryErrorSaysWhy.why(outcomes.get(6).getStatus()).getReason())
        .isEqualTo("CAPTURE_EMPTY");
    assertThat(EveryErrorSaysWhy.why(outcomes.get(7).getStatus()).getReason())
        .isEqualTo("CAPTURE_NOT_TEXT");
    Summary summary = call.summary();
    assertThat(summary.getReceivedCount()).isEqualTo(9);
    assertThat(summary.getLastDurableSequence()).isEqualTo(9);
    assertThat(summary.getCountsList())
        .contains(CodeCount.newBuilder().setCode(Code.CODE_REJECTED).setCount(2).build());
  }

  @Test
  void anOutcomeIsSentOnlyForWhatIsKept() {
    ImportCall call = begin();
    for (int i = 1; i <= SampleParsers.NUMBERED; i++) {
      call.send(i, SampleReadings.numbered(i - 1).capture());
    }
    for (int i = 1; i <= SampleParsers.NUMBERED; i++) {
      Outcome outcome = call.outcome();
      assertThat(outcome.getSequence()).isEqualTo(i);
      assertThat(server.archive().known(List.of(SampleReadings.numbered(i - 1).capture().id())))
          .isNotEmpty();
    }
    call.finish();
    assertThat(call.summary().getReceivedCount()).isEqualTo(SampleParsers.NUMBERED);
  }

  @Test
  void aBrokenImportIsSentAgainWithoutLossOrDouble() {
    ImportCall cut = begin();
    for (int i = 1; i <= 200; i++) {
      cut.send(i, SampleReadings.numbered(i).capture());
    }
    cut.outcomes(70);
    cut.breakOff();
    ImportCall again = begin();
    for (int i = 1; i <= 200; i++) {
      again.send(i, SampleReadings.numbered(i).capture());
    }
    again.finish();
    List<Outcome> outcomes = again.outcomes(200);
    assertThat(outcomes.subList(0, 70))
        .allMatch(outcome -> outcome.getCode() == Code.CODE_DUPLICATE_CAPTURE);
    assertThat(outcomes)
        .extracting(Outcome::getCode)
        .isSubsetOf(Code.CODE_DUPLICATE_CAPTURE, Code.CODE_CREATED);
    assertThat(again.summary().getReceivedCount()).isEqualTo(200);
    assertThat(server.archive().stats().articles()).isEqualTo(200);
    assertThat(server.archive().changes(0, 1000)).hasSize(200);
  }

  @Test
  void aTrialSaysWhatWouldHappenAndKeepsNothing() {
    server.keep(SampleReadings.vietnamese());
    ImportCall call =
        ImportCall.started(server.imports(), Start.newBuilder().setValidateOnly(true));
    call.send(1, SampleReadings.vietnamese().capture());
    call.send(2, SampleReadings.vietnameseCorrected().capture());
    call.send(3, SampleReadings.chinese().capture());
    call.send(4, SampleReadings.notAnArticle().capture());
    call.send(5, EMPTY);
    call.send(6, SampleReadings.failed().capture());
    call.send(7, SampleReadings.vietnameseAgain().capture());
    call.finish();
    assertThat(call.outcomes(7))
        .extracting(Outcome::getCode)
        .containsExactly(
            Code.CODE_DUPLICATE_CAPTURE,
            Code.CODE_UPDATED,
            Code.CODE_CREATED,
            Code.CODE_NOT_AN_ARTICLE,
            Code.CODE_REJECTED,
            Code.CODE_PARSE_FAILED,
            Code.CODE_UNCHANGED);
    call.summary();
    assertThat(server.archive().stats().captures()).isEqualTo(1);
  }

  @Test
  void theArticleComesAlongInTheViewAskedFor() {
    ImportCall call =
        ImportCall.started(
            server.imports(), Start.newBuilder().setResultView(ArticleView.ARTICLE_VIEW_FULL));
    call.send(1, SampleReadings.vietnamese().capture());
    Outcome outcome = call.outcome();
    assertThat(ArticleReader.read(outcome.getSnapshot()))
        .isEqualTo(SampleReadings.vietnamese().article());
    assertThat(outcome.getFindings(0).getReason()).isEqualTo("CAPTION_ECHOED");
    call.finish();
    call.summary();
  }

  @Test
  void aSequenceThatDoesNotRiseIsRejectedAndTheImportGoesOn() {
    ImportCall call = begin();
    call.send(5, SampleReadings.vietnamese().capture());
    call.send(5, SampleReadings.chinese().capture());
    call.send(0, SampleReadings.chinese().capture());
    call.send(6, SampleReadings.chinese().capture());
    call.finish();
    List<Outcome> outcomes = call.outcomes(4);
    assertThat(outcomes)
        .extracting(Outcome::getCode)
        .containsExactly(
            Code.CODE_CREATED, Code.CODE_REJECTED, Code.CODE_REJECTED, Code.CODE_CREATED);
    assertThat(EveryErrorSaysWhy.why(outcomes.get(1).getStatus()).getReason())
        .isEqualTo("SEQUENCE_NOT_RISING");
    call.summary();
  }

  @Test
  void anImportEndsAfterTheRejectionsItAllows() {
    ImportCall call = ImportCall.started(server.imports(), Start.newBuilder().setMaxRejections(2));
    call.send(1, EMPTY);
    call.outcome();
    call.send(2, BINARY);
    call.outcome();
    call.send(3, SampleReadings.chinese().capture());
    Summary summary = call.summary();
    assertThat(summary.getReceivedCount()).isEqualTo(2);
    assertThat(server.archive().stats().captures()).isZero();
  }

  @Test
  void aReaderThatComesBackLateGetsEveryOutcome() {
    ImportCall call = ImportCall.deaf(server.imports());
    call.send(
        ImportCapturesRequest.newBuilder()
            .setStart(Start.newBuilder().setResultView(ArticleView.ARTICLE_VIEW_FULL)));
    for (int i = 1; i <= SampleParsers.NUMBERED; i++) {
      call.send(i, SampleReadings.numbered(i - 1).capture());
    }
    call.finish();
    call.listen();
    assertThat(call.next().hasStarted()).isTrue();
    assertThat(call.outcomes(SampleParsers.NUMBERED))
        .extracting(Outcome::getSequence)
        .containsExactlyElementsOf(upTo(SampleParsers.NUMBERED));
    assertThat(call.summary().getReceivedCount()).isEqualTo(SampleParsers.NUMBERED);
  }

  @Test
  void anImportBeginsWithOneStart() {
    ImportCall none = new ImportCall(server.imports());
    none.send(1, SampleReadings.chinese().capture());
    assertThat(refusal(none::next).getReason()).isEqualTo("IMPORT_OUT_OF_ORDER");
    ImportCall two = begin();
    two.send(ImportCapturesRequest.newBuilder().setStart(Start.getDefaultInstance()));
    assertThat(refusal(two::next).getReason()).isEqualTo("IMPORT_OUT_OF_ORDER");
  }

  @Test
  void anEmptyImportHasASummary() {
    ImportCall call = begin();
    call.send(ImportCapturesRequest.newBuilder().setFinish(Finish.getDefaultInstance()));
    assertThat(call.summary().getReceivedCount()).isZero();
  }

  @Test
  void aServerThatStopsAnswersWhatItHasTaken() {
    ImportCall call = begin();
    call.send(1, SampleReadings.chinese().capture());
    call.outcome();
    server.server().close();
    assertThat(call.next().getDraining().getReason()).isEqualTo("DRAINING");
    assertThat(call.summary().getLastDurableSequence()).isEqualTo(1);
  }

  private ImportCall begin() {
    return ImportCall.started(server.imports(), Start.newBuilder().setSessionId("a session"));
  }

  private static List<Long> upTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }
}
