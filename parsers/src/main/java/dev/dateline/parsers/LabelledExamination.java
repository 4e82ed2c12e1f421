package dev.dateline.parsers;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.page.Page;
import dev.dateline.core.reading.Claim;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.reading.SourceParser.Examination;
import dev.dateline.parsers.assemble.ArticleAssembly;
import java.util.List;

/**
 * A page with the roles that one outlet's grammar gives it.
 *
 * @param edition whose grammar
 * @param claim how much of the page it explains
 * @param page every line with its role
 */
record LabelledExamination(Edition edition, Claim claim, LabelledPage page) implements Examination {

  /** Labels a page that shows these marks of the outlet. */
  static LabelledExamination of(Edition edition, List<String> landmarks, Page page) {
    LabelledPage labelled = edition.page().label(page);
    int lines = page.lines().size();
    int unknown = (int) labelled.of(Role.UNKNOWN).map(Segment::line).distinct().count();
    Claim claim = new Claim(edition.outlet().id(), landmarks, lines - unknown, lines);
    return new LabelledExamination(edition, claim, labelled);
  }

  @Override
  public Reading read(Capture capture, Recognition recognition) {
    for (OtherPage other : edition.others()) {
      if (other.test().test(page)) {
        LabelledPage kept = other.legible() ? page : LabelledPage.unknown(page.page());
        return new Reading.NotAnArticle(capture, kept, recognition, other.reason(), other.detail());
      }
    }
    if (!tells()) {
      return new Reading.NotAnArticle(
          capture,
          page,
          recognition,
          "NO_STORY",
          "The page has no paragraph of a story of " + edition.outlet().name() + ".");
    }
    return new Reading.Parsed(
        capture, page, recognition, new ArticleAssembly(edition, capture, page).article());
  }

  /** A headline alone tells nothing; a caption under a picture may be the whole story. */
  private boolean tells() {
    return page.segments().stream()
        .map(Segment::role)
        .anyMatch(
            role ->
                (role.family() == Role.Family.STORY && role != Role.HEADLINE)
                    || role == Role.CAPTION);
  }
}
