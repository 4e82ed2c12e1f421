package dev.dateline.core.date;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The candidates of a case while they are judged. What nobody judged was not needed. */
final class Docket {

  private final List<DateCandidate> candidates;

  Docket(List<DateCandidate> candidates) {
    this.candidates = new ArrayList<>(candidates);
  }

  Stream<DateCandidate> all() {
    return candidates.stream();
  }

  Stream<DateCandidate> of(Clock clock) {
    return candidates.stream().filter(candidate -> candidate.clock() == clock);
  }

  void judge(Predicate<DateCandidate> which, DateCandidate.Verdict verdict, String reason) {
    candidates.replaceAll(
        candidate ->
            candidate.verdict() == DateCandidate.Verdict.OPEN && which.test(candidate)
                ? candidate.judged(verdict, reason)
                : candidate);
  }

  List<DateCandidate> closed() {
    judge(any -> true, DateCandidate.Verdict.OUTVOTED, "Nothing rests on it.");
    return List.copyOf(candidates);
  }
}
