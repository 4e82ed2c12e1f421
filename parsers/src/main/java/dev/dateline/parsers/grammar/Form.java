package dev.dateline.parsers.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words look like: a pattern with a real sample above it. Patterns see the composed,
 * half-width view of a line and must be linear.
 *
 * @param name what it is, in the words of the trade
 * @param pattern groups are the parts that matter
 * @param samples words it fits; one that does not fit its own sample cannot be made
 */
public record Form(String name, Pattern pattern, List<String> samples) {

  /** Refuses a form that does not fit its own samples. */
  public Form {
    samples = List.copyOf(samples);
    for (String sample : samples) {
      if (!pattern.matcher(sample).find()) {
        throw new IllegalArgumentException(name + " does not fit its sample " + sample);
      }
    }
  }

  /** A form with samples of what it fits. */
  public static Form of(String name, String pattern, String... samples) {
    if (samples.length == 0) {
      throw new IllegalArgumentException(name + " has no sample");
    }
    return new Form(name, Pattern.compile(pattern), List.of(samples));
  }

  /** The whole line, if it looks like this from end to end. */
  public Optional<MatchResult> all(String view) {
    Matcher matcher = pattern.matcher(view);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /** The beginning of a line, if it looks like this. */
  public Optional<MatchResult> start(String view) {
    Matcher matcher = pattern.matcher(view);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** The first place in a line that looks like this. */
  public Optional<MatchResult> in(String view) {
    Matcher matcher = pattern.matcher(view);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
