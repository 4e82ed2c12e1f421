package dev.dateline.core.date;

import dev.dateline.core.label.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds, sentence by sentence, what a story says about the year it was told in. */
final class YearClues {

  private final EventTable events;

  YearClues(EventTable events) {
    this.events = events;
  }

  List<YearClue> in(List<Segment> story) {
    return story.stream().flatMap(this::in).toList();
  }

  private Stream<YearClue> in(Segment segment) {
    String view = segment.view();
    List<YearClue> clues = new ArrayList<>();
    for (YearRule rule : YearRule.values()) {
      Matcher matcher = rule.words().matcher(view);
      while (matcher.find()) {
        MatchResult match = matcher.toMatchResult();
        int start = sentenceStart(view, match.start());
        String sentence = view.substring(start, sentenceEnd(view, match.end()));
        events.events().stream()
            .filter(event -> rule.concerns(event, sentence))
            .filter(event -> YearRule.monthFits(match, event))
            .forEach(event -> clues.add(clue(segment, rule, match, event, start, sentence)));
      }
    }
    return clues.stream();
  }

  private static YearClue clue(
      Segment segment,
      YearRule rule,
      MatchResult match,
      NamedEvent event,
      int start,
      String sentence) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(Evidence.of(segment.cut(match.start(), match.end())));
    Stream.concat(event.names().stream().flatMap(List::stream), event.places().stream())
        .filter(sentence::contains)
        .findFirst()
        .ifPresent(
            name -> {
              int at = start + sentence.indexOf(name);
              evidence.add(Evidence.of(segment.cut(at, at + name.length())));
            });
    String why =
        "%s (%s to %s) is told of as %s"
            .formatted(event.id(), event.start(), event.end(), rule.meaning());
    return new YearClue(rule.allowed(event), evidence, why);
  }

  private static int sentenceStart(String view, int from) {
    for (int i = from - 1; i > 0; i--) {
      if (endsSentence(view, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int sentenceEnd(String view, int from) {
    for (int i = from; i < view.length(); i++) {
      if (endsSentence(view, i)) {
        return i + 1;
      }
    }
    return view.length();
  }

  /** A stop before a blank, but not the one of «U.S.», which has a capital before it. */
  private static boolean endsSentence(String view, int i) {
    char c = view.charAt(i);
    if (c == '。') {
      return true;
    }
    return (c == '.' || c == '!' || c == '?')
        && (i + 1 == view.length() || view.charAt(i + 1) == ' ')
        && (i == 0 || !Character.isUpperCase(view.charAt(i - 1)));
  }
}
