package dev.dateline.core.date;

import dev.dateline.core.label.Segment;
import java.util.List;
import java.util.OptionalInt;

/** «năm ngoái (2022)», "this year (2023)", 今年(2023年): a story that numbers its own years. */
final class ExplicitYearClues {

  private ExplicitYearClues() {}

  static void in(Segment segment, String view, YearCues cues, List<YearClue> clues) {
    if (view.indexOf("(20") < 0 && view.indexOf("(19") < 0) {
      return;
    }
    for (Lexicon.Hit hit : cues.in(view, 0, view.length())) {
      int bracket = view.startsWith(" ", hit.end()) ? hit.end() + 1 : hit.end();
      OptionalInt printed =
          view.startsWith("(", bracket) ? ExplicitYears.at(view, bracket + 1) : OptionalInt.empty();
      OptionalInt told =
          switch (cues.of(hit).rule()) {
            case THIS_YEAR -> printed;
            case LAST_YEAR -> plus(printed, 1);
            case NEXT_YEAR -> plus(printed, -1);
            default -> OptionalInt.empty();
          };
      if (told.isPresent() && closes(view, bracket + 5)) {
        clues.add(clue(segment, hit.start(), bracket + 5, told.getAsInt()));
      }
    }
  }

  private static boolean closes(String view, int at) {
    return view.startsWith(")", at) || view.startsWith("年)", at);
  }

  private static OptionalInt plus(OptionalInt year, int years) {
    return year.isPresent() ? OptionalInt.of(year.getAsInt() + years) : year;
  }

  private static YearClue clue(Segment segment, int from, int to, int year) {
    return YearClue.within(
        DateInterval.inYear(year),
        List.of(Evidence.of(segment.cut(from, to))),
        "the story numbers its years: it was told in " + year);
  }
}
