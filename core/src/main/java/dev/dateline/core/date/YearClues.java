package dev.dateline.core.date;

import dev.dateline.core.date.YearCues.Cue;
import dev.dateline.core.label.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds, sentence by sentence, what a story says about the year it was told in. Only sentences that
 * name an event are looked at.
 */
final class YearClues {

  /** A cue that names the month of the event may stand anywhere in its sentence. */
  private static final int ANYWHERE = 240;

  /** More characters than the longest of the patterns below that look at the last words. */
  private static final int LAST_WORDS = 48;

  private static final Pattern COUNTED =
      Pattern.compile("(?:năm|tháng|tuần|years?|months?|weeks?|decades?|年|个月|周)\\s*+$");

  /** «những năm tới», «5 năm tới»: years, not a year. */
  private static final Pattern PLURAL =
      Pattern.compile("(?:những|nhiều|các|vài|mấy|số|hai|ba|bốn|(?<![\\p{L}\\d-])\\d{1,3})\\s*+$");

  private static final Words PAST =
      Words.of(
          " đã ",
          " từng ",
          "had",
          "was",
          "were",
          "did",
          "pledged",
          "agreed",
          "signed",
          "met",
          "visited",
          "announced",
          "曾");

  private static final Words MODAL =
      Words.of(
          "will", "would", "could", "can", "may", "might", "should", "to", "plan", "plans", " sẽ ",
          " nhằm ");

  private static final Pattern PARTICIPLE =
      Pattern.compile("(?:\\w{2,30}ed|made|reached|given|set|struck|held|taken|met|seen)\\s*+$");

  private final EventTable events;
  private final YearCues cues = YearCues.shipped();

  YearClues(EventTable events) {
    this.events = events;
  }

  /** What a story says about the year of the day it tells. */
  List<YearClue> in(List<Segment> story, List<ToldDay> told) {
    List<YearClue> clues = new ArrayList<>();
    for (Segment segment : story) {
      String view = segment.view();
      ExplicitYearClues.in(segment, view, cues, clues);
      List<Lexicon.Hit> marks = events.marksIn(view);
      int done = 0;
      for (Lexicon.Hit mark : marks) {
        if (mark.start() >= done && events.mayName(mark, view)) {
          Sentence sentence = Sentence.around(view, mark.start(), mark.end());
          done = sentence.to();
          boolean opening = told.stream().anyMatch(day -> day.isToldIn(segment, sentence));
          read(new Telling(segment, view, sentence, opening), marks, clues);
        }
      }
    }
    return clues;
  }

  /**
   * A sentence that names an event.
   *
   * @param segment where it stands
   * @param view the view of the segment
   * @param sentence where in the view
   * @param opening whether it tells the day
   */
  private record Telling(Segment segment, String view, Sentence sentence, boolean opening) {

    /** Whether the last words before a place are these. */
    boolean saysBefore(Pattern lastWords, int place) {
      int first = Math.max(sentence.from(), place - LAST_WORDS);
      return lastWords.matcher(view).region(first, place).find();
    }

    /** Whether it tells of something past. */
    boolean isPast() {
      return PAST.standIn(view, sentence.from(), sentence.to());
    }

    /** Whether «will», «could» or «sẽ» leads up to a place, with nothing past in between. */
    boolean isToCome(int place) {
      int modal = MODAL.lastEnd(view, sentence.from(), place);
      return modal >= 0 && !PAST.standIn(view, modal, place) && !saysBefore(PARTICIPLE, place);
    }
  }

  private void read(Telling telling, List<Lexicon.Hit> marks, List<YearClue> clues) {
    Sentence sentence = telling.sentence();
    List<EventMention> mentions = new ArrayList<>();
    for (Lexicon.Hit mark : marks) {
      if (sentence.holds(mark.start())) {
        mentions.addAll(events.named(mark, telling.view(), sentence.from(), sentence.to()));
      }
    }
    if (mentions.isEmpty()) {
      return;
    }
    for (Lexicon.Hit hit : cues.in(telling.view(), sentence.from(), sentence.to())) {
      Cue cue = cues.of(hit);
      nearest(mentions, hit, cue)
          .filter(mention -> !mention.isDatedIn(telling.view(), sentence.to()))
          .filter(mention -> means(cue.rule(), hit, mention, telling))
          .ifPresent(mention -> clues.add(clue(telling, hit, cue, mention)));
    }
  }

  private static Optional<EventMention> nearest(
      List<EventMention> mentions, Lexicon.Hit hit, Cue cue) {
    boolean month = cue.month() != YearCues.NO_MONTH;
    int reach = month ? ANYWHERE : cue.rule().reach();
    Optional<EventMention> nearest = Optional.empty();
    boolean ambiguous = false;
    int least = reach + 1;
    for (EventMention mention : mentions) {
      int distance = mention.distance(hit);
      if (distance > least || (month && !mention.event().fallsIn(cue.month()))) {
        continue;
      }
      if (distance < least) {
        ambiguous = false;
        nearest = Optional.of(mention);
        least = distance;
      } else {
        ambiguous |= nearest.filter(other -> !other.event().equals(mention.event())).isPresent();
      }
    }
    return ambiguous ? Optional.empty() : nearest;
  }

  /** Whether the words around a cue let it mean what it says. */
  private static boolean means(
      YearRule rule, Lexicon.Hit hit, EventMention mention, Telling telling) {
    return switch (rule) {
      case CLOSED -> !telling.saysBefore(COUNTED, hit.start());
      case AHEAD -> telling.opening() || !telling.isPast();
      case UNDERWAY -> telling.opening();
      case TO_COME -> hit.end() <= mention.start() && telling.isToCome(hit.start());
      case THIS_YEAR,
          LAST_YEAR,
          NEXT_YEAR,
          LAST_NAMED_MONTH,
          NEXT_NAMED_MONTH,
          LAST_MONTH,
          NEXT_MONTH,
          LAST_WEEK,
          THIS_WEEK,
          NEXT_WEEK ->
          hit.start() - mention.end() == 1 || !telling.saysBefore(PLURAL, hit.start());
      case SINCE -> true;
    };
  }

  private static YearClue clue(Telling telling, Lexicon.Hit hit, Cue cue, EventMention mention) {
    Segment segment = telling.segment();
    NamedEvent event = mention.event();
    return YearClue.within(
        cue.rule().allowed(event, telling.opening()),
        List.of(
            Evidence.of(segment.cut(hit.start(), hit.end())),
            Evidence.of(segment.cut(mention.start(), mention.end()))),
        event.id()
            + " ("
            + event.start()
            + " to "
            + event.end()
            + ") is told of as "
            + cue.rule().meaning());
  }
}
