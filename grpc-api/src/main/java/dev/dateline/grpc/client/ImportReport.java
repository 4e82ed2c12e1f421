package dev.dateline.grpc.client;

import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.ImportCapturesResponse.Outcome.Code;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an import did, over all streams it took.
 *
 * @param counts how often each code was answered; codes that never were are left out
 * @param watchResumeToken start a watch here to see what comes after the import; empty when the
 *     server did not say
 */
public record ImportReport(Map<Code, Long> counts, String watchResumeToken) {
  /** Nothing was imported yet. */
  static final ImportReport NOTHING = new ImportReport(Map.of(), "");

  /** Copies the counts. */
  public ImportReport {
    counts = Map.copyOf(counts);
  }

  /** How often a code was answered. */
  public long count(Code code) {
    return counts.getOrDefault(code, 0L);
  }

  /** How many items were answered. */
  public long answered() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  ImportReport with(Outcome outcome) {
    Map<Code, Long> more = new EnumMap<>(Code.class);
    more.putAll(counts);
    more.merge(outcome.getCode(), 1L, Long::sum);
    return new ImportReport(more, watchResumeToken);
  }

  ImportReport with(String token) {
    return new ImportReport(counts, token);
  }
}
