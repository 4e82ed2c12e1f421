package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;
import dev.dateline.core.page.Line;
import dev.dateline.parsers.read.Bylines;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a page without markup by the shapes of its lines. The story is the run of lines with most
 * prose for fewest labels (the heaviest subsequence, as in Body Text Extraction by Finn, Kushmerick
 * and Smyth, 2001); the title is the last line above it that reads like one.
 */
final class TextPage {

  private static final int LABEL = 60;
  private static final int SHORTEST_TITLE = 12;
  private static final int LONGEST_TITLE = 160;
  private static final int MOST_ABOVE = 8;

  private final List<Line> lines;
  private final Role[] roles;

  private TextPage(List<Line> lines) {
    this.lines = lines;
    this.roles = new Role[lines.size()];
    Arrays.fill(roles, Role.UNKNOWN);
  }

  /** The roles of these lines. */
  static Role[] roles(List<Line> lines) {
    TextPage page = new TextPage(lines);
    page.label();
    return page.roles;
  }

  private void label() {
    int bestFrom = 0;
    int bestTo = 0;
    int best = 0;
    int sum = 0;
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      sum += isProse(i) ? Letters.weight(lines.get(i).text()) : -LABEL;
      if (sum <= 0) {
        sum = 0;
        from = i + 1;
      } else if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = i + 1;
      }
    }
    for (int i = bestFrom; i < bestTo; i++) {
      roles[i] = role(lines.get(i));
    }
    if (bestTo > bestFrom) {
      title(bestFrom);
    }
  }

  private Role role(Line line) {
    return Stock.role(line.view(), Letters.weight(line.text()), 0)
        .or(() -> Bylines.EDITOR.all(line.view().strip()).map(found -> Role.EDITOR))
        .orElse(Letters.endSentence(line.text()) || isLong(line) ? Role.PARAGRAPH : Role.UNKNOWN);
  }

  private void title(int storyFrom) {
    for (int i = storyFrom - 1; i >= Math.max(0, storyFrom - MOST_ABOVE); i--) {
      int weight = Letters.weight(lines.get(i).text());
      Role label = Furniture.labelAbove(lines.get(i).view());
      if (label != Role.UNKNOWN) {
        roles[i] = label;
      } else if (weight >= SHORTEST_TITLE
          && weight <= LONGEST_TITLE
          && Stock.role(lines.get(i).view(), weight, 0).isEmpty()) {
        roles[i] = Role.HEADLINE;
        return;
      }
    }
  }

  private boolean isProse(int i) {
    Line line = lines.get(i);
    return isLong(line)
        || (Letters.weight(line.text()) >= Survey.SENTENCE && Letters.endSentence(line.text()));
  }

  private static boolean isLong(Line line) {
    return Letters.weight(line.text()) >= Survey.LONG;
  }
}
