package dev.dateline.parsers.read;

import dev.dateline.core.article.SignOff;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signature below a story. A dash joins two people, a bracket names their agency. */
public final class SignOffs {

  private static final String NAME = "\\p{Lu}[\\p{L}.']*+(?: \\p{Lu}[\\p{L}.']*+){0,4}+";

  /** People and agency; each may be missing, not both. */
  public static final Form FORM =
      Form.of(
          "signature",
          "(?:("
              + NAME
              + "(?:\\s*[-–,;]\\s*"
              + NAME
              + "){0,5}+)\\s*)?\\((TTXVN(?:/Vietnam\\+|/VIETNAM\\+|/Báo Tin [Tt]ức)?|Báo Tin [Tt]ức"
              + "|Vietnam\\+|VOV|Theo TTXVN)\\)|()(TTXVN/Báo Tin [Tt]ức|TTXVN/Vietnam\\+|TTXVN|vnews)",
          "Thanh Tùng - Phạm Tuân (TTXVN)",
          "Trần Quyên (TTXVN)",
          "MINH NGUYỆT (TTXVN/VIETNAM+)",
          "(TTXVN/Vietnam+)",
          "TTXVN/Báo Tin tức");

  private static final Pattern PERSON = Pattern.compile("[^-–,;]+");

  private SignOffs() {}

  /** What a signature says. */
  public static Optional<SignOff> read(Segment segment) {
    return FORM.all(segment.view().strip())
        .map(match -> signOff(segment, match, indent(segment.view())));
  }

  private static SignOff signOff(Segment segment, MatchResult match, int indent) {
    int agency = match.start(2) >= 0 ? 2 : 4;
    List<Quote> people = new ArrayList<>();
    if (match.start(1) >= 0) {
      Matcher person = PERSON.matcher(segment.view());
      person.region(indent + match.start(1), indent + match.end(1));
      while (person.find()) {
        if (!person.group().isBlank()) {
          people.add(segment.cut(person.start(), person.end()));
        }
      }
    }
    return new SignOff(
        segment.quote(),
        people,
        Optional.of(segment.cut(indent + match.start(agency), indent + match.end(agency))));
  }

  private static int indent(String view) {
    return view.indexOf(view.strip());
  }
}
