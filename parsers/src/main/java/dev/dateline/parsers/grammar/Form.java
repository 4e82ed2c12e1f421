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
 * @param marks one of these stands in all words it fits; asked first, for that is cheap. None when
 *     there is no such mark
 */
public record Form(String name, Pattern pattern, List<String> samples, List<String> marks) {

  /** Refuses a form that does not fit its own samples. */
  public Form {
    samples = List.copyOf(samples);
    marks = List.copyOf(marks);
    for (String sample : samples) {
      if (!marked(sample, marks) || !pattern.matcher(sample).find()) {
        throw new IllegalArgumentException(name + " does not fit its sample " + sample);
      }
    }
  }

  /** A form with samples of what it fits. */
  public static Form of(String name, String pattern, String... samples) {
    if (samples.length == 0) {
      throw new IllegalArgumentException(name + " has no sample");
    }
    return new Form(name, Pattern.compile(pattern), List.of(samples), List.of());
  }

  /** The same form, all of whose words hold one of these marks. */
  public Form marked(String... anyOf) {
    return new Form(name, pattern, samples, List.of(anyOf));
  }

  /** The whole line, if it looks like this from end to end. */
  public Optional<MatchResult> all(String view) {
    if (!marked(view, marks)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(view);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  /** The beginning of a line, if it looks like this. */
  public Optional<MatchResult> start(String view) {
    if (!marked(view, marks)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(view);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** The first place in a line that looks like this. */
  public Optional<MatchResult> in(String view) {
    if (!marked(view, marks)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(view);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static boolean marked(String view, List<String> marks) {
    for (String mark : marks) {
      if (view.contains(mark)) {
        return true;
      }
    }
    return marks.isEmpty();
  }
}
