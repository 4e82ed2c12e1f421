package dev.dateline.parsers;

import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.page.Line;
import dev.dateline.parsers.grammar.Place;
import dev.dateline.parsers.grammar.Shape;
import java.util.List;
import java.util.function.Predicate;

/**
 * A page that an outlet prints and that is no article.
 *
 * @param reason UPPER_SNAKE, such as {@code LIST_PAGE}
 * @param detail one sentence for a person
 * @param test whether a page, labelled as if it were an article, is one of these
 * @param legible whether its lines have the roles the grammar gave them; else nobody knows them
 */
public record OtherPage(
    String reason, String detail, Predicate<LabelledPage> test, boolean legible) {

  private static final int FEWEST_ITEMS = 3;

  /** Headlines and teasers of other stories, and no paragraph of its own. */
  public static final OtherPage LIST =
      new OtherPage(
          "LIST_PAGE",
          "The page lists other stories and tells none.",
          page ->
              page.of(Role.Family.RELATED).limit(FEWEST_ITEMS).count() == FEWEST_ITEMS
                  && page.segments().stream()
                      .noneMatch(s -> s.role() == Role.PARAGRAPH || s.role() == Role.LEAD),
          true);

  /** A page on which so many lines look like this. */
  public static OtherPage of(String reason, String detail, Shape mark, int fewest) {
    return new OtherPage(reason, detail, page -> count(mark, page, fewest) >= fewest, true);
  }

  /** The same, none of whose lines can be read. */
  public OtherPage illegible() {
    return new OtherPage(reason, detail, test, false);
  }

  private static int count(Shape mark, LabelledPage page, int enough) {
    List<Line> lines = page.page().lines();
    int count = 0;
    for (int i = 0; i < lines.size() && count < enough; i++) {
      count += mark.fits(new Place(lines, i)) ? 1 : 0;
    }
    return count;
  }
}
