package dev.dateline.grpc.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.Problem;
import dev.dateline.grpc.failure.Failures;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void everyReasonOfAnArchiveHasItsCode() {
    for (ArchiveException.Reason reason : ArchiveException.Reason.values()) {
      Status status = Failures.status(new ArchiveException(reason, "The file is odd."));
      assertThat(status.getCode()).as(reason.name()).isNotIn(Code.OK_VALUE, Code.INTERNAL_VALUE);
      assertThat(status.getMessage()).isEqualTo("The file is odd.");
      assertThat(EveryErrorSaysWhy.why(status).getReason()).isNotBlank();
    }
    assertThat(Failures.status(new ArchiveException(ArchiveException.Reason.DISK_FULL, "Full.")))
        .satisfies(status -> assertThat(status.getCode()).isEqualTo(Code.RESOURCE_EXHAUSTED_VALUE));
  }

  @Test
  void everyRefusalIsSmallHoweverMuchItQuotes() {
    String novel = "х".repeat(100_000);
    for (Reason reason : Reason.values()) {
      Status status = Failures.status(new Refusal(reason, novel, Map.of("text", novel)));
      assertThat(status.getCode()).isEqualTo(reason.code().getNumber());
      assertThat(status.getSerializedSize()).isLessThan(4096);
    }
  }

  @Test
  void aBugTellsItsIdToTheCallerAndTheRestToTheLog() {
    List<LogRecord> log = new ArrayList<>();
    Logger logger = Logger.getLogger(Failures.class.getName());
    Handler handler = new Memory(log);
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    Status status = Failures.status(new IllegalStateException("the password is swordfish"));
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
    ErrorInfo why = EveryErrorSaysWhy.why(status);
    assertThat(why.getReason()).isEqualTo("BUG");
    assertThat(status.toString()).doesNotContain("swordfish").doesNotContain("Exception");
    assertThat(log).hasSize(1);
    assertThat(log.get(0).getMessage()).contains(why.getMetadataOrThrow("id"));
    assertThat(log.get(0).getThrown()).hasMessage("the password is swordfish");
  }

  @Test
  void theReasonOfAPageWithoutAnArticleIsKept() {
    assertThat(Failures.status(new Problem("LIST_PAGE", "The page lists articles.")))
        .satisfies(
            status -> {
              assertThat(EveryErrorSaysWhy.why(status).getReason()).isEqualTo("LIST_PAGE");
              assertThat(status.getCode()).isEqualTo(Code.FAILED_PRECONDITION_VALUE);
            });
    assertThat(Failures.status(new Problem("CAPTURE_TOO_LARGE", "Too large.")).getCode())
        .isEqualTo(Code.RESOURCE_EXHAUSTED_VALUE);
  }

  /** Keeps what is logged. */
  private static final class Memory extends Handler {
    private final List<LogRecord> records;

    Memory(List<LogRecord> records) {
      this.records = records;
    }

    @Override
    public void publish(LogRecord entry) {
      records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
