package dev.dateline.grpc.stream;

import dev.dateline.v1.ImportCapturesResponse.CodeCount;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.ImportCapturesResponse.Outcome.Code;
import dev.dateline.v1.ImportCapturesResponse.Summary;
import java.util.EnumMap;
import java.util.Map;

/** Counts the outcomes of one import. */
final class ImportTally {
  private final Map<Code, Long> counts = new EnumMap<>(Code.class);
  private long answered;
  private long newest;

  void add(Outcome outcome) {
    counts.merge(outcome.getCode(), 1L, Long::sum);
    answered++;
    newest = Math.max(newest, outcome.getSequence());
  }

  long rejections() {
    return counts.getOrDefault(Code.CODE_REJECTED, 0L);
  }

  Summary summary(String resumeToken) {
    Summary.Builder summary =
        Summary.newBuilder()
            .setReceivedCount(answered)
            .setLastDurableSequence(newest)
            .setWatchResumeToken(resumeToken);
    counts.forEach(
        (code, count) -> summary.addCounts(CodeCount.newBuilder().setCode(code).setCount(count)));
    return summary.build();
  }
}
