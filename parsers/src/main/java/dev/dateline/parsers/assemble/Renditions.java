package dev.dateline.parsers.assemble;

import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.Story;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The translation in a capture, aligned with the story, and where it contradicts it. */
public final class Renditions {

  /** The label before the headline or the keywords of a translation. */
  private static final Form LABELLED =
      Form.of("label and words", "\\w[\\w ]{0,20}:\\s*(.*)", "Title: China, US launch group");

  /** The dateline of a machine translation. Its one group is the agency. */
  public static final Form DATELINE =
      Form.of(
          "dateline of a translation",
          "(\\p{Lu}[\\p{L} ]{2,40}(?: Agency| Service| Network)?), \\p{Lu}[\\p{L} ]{1,30}, "
              + "\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?: \\((?:Reporter )?([^)]{2,60})\\))?\\s*[–—-]+",
          "Xinhua News Agency, Beijing, January 12 (Reporter Ruan Yulian) – Journalists");

  private static final Pattern KEYWORD = Pattern.compile("[^,;、]+");

  private Renditions() {}

  static List<Rendition> of(LabelledPage page, Story story) {
    List<Quote> paragraphs =
        page.segments().stream()
            .filter(
                s -> s.role() == Role.TRANSLATION_LEAD || s.role() == Role.TRANSLATION_PARAGRAPH)
            .map(Segment::quote)
            .toList();
    Optional<Segment> headline = page.of(Role.TRANSLATION_HEADLINE).findFirst();
    if (headline.isEmpty() && paragraphs.isEmpty()) {
      return List.of();
    }
    List<Integer> alignment =
        paragraphs.size() == story.paragraphs().size()
            ? IntStream.range(0, paragraphs.size()).boxed().toList()
            : List.of();
    return List.of(
        new Rendition(
            "en",
            headline.flatMap(Renditions::afterLabel),
            page.of(Role.TRANSLATION_KEYWORDS).flatMap(s -> keywords(s).stream()).toList(),
            paragraphs,
            alignment));
  }

  /** What the translation says otherwise than the original. The original is never corrected. */
  static List<Finding> contradictions(LabelledPage page, Dateline original) {
    List<Finding> findings = new ArrayList<>();
    page.of(Role.TRANSLATION_LEAD)
        .forEach(
            lead ->
                DATELINE.start(lead.view()).ifPresent(m -> compare(lead, m, original, findings)));
    return findings;
  }

  private static void compare(
      Segment lead, MatchResult match, Dateline original, List<Finding> findings) {
    if (!Agencies.same(match.group(1), original.agency())) {
      findings.add(
          differs(
              "RENDITION_AGENCY_DIFFERS",
              "The rendition says «%s» where the original says «%s».",
              lead.cut(match.start(1), match.end(1)),
              original.agency()));
    }
    if (match.start(2) >= 0 && original.reporters().size() == 1) {
      Quote reporter = original.reporters().get(0);
      if (!NameReadings.mayRead(match.group(2), reporter.text())) {
        findings.add(
            differs(
                "RENDITION_NAME_DIFFERS",
                "«%s» is not a reading of «%s» (" + NameReadings.of(reporter.text()).get(0) + ").",
                lead.cut(match.start(2), match.end(2)),
                Optional.of(reporter)));
      }
    }
  }

  private static Finding differs(
      String reason, String sentence, Quote said, Optional<Quote> original) {
    return new Finding(
        reason,
        sentence.formatted(said.text(), original.map(Quote::text).orElse("none")),
        said.spans());
  }

  private static Optional<Quote> afterLabel(Segment segment) {
    return LABELLED.all(segment.view()).flatMap(match -> segment.cut(match, 1));
  }

  private static List<Quote> keywords(Segment segment) {
    List<Quote> keywords = new ArrayList<>();
    LABELLED
        .all(segment.view())
        .ifPresent(
            match -> {
              Matcher keyword = KEYWORD.matcher(segment.view());
              keyword.region(match.start(1), match.end(1));
              while (keyword.find()) {
                if (!keyword.group().isBlank()) {
                  keywords.add(segment.cut(keyword.start(), keyword.end()));
                }
              }
            });
    return keywords;
  }
}
