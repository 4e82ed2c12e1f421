package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;

/** Words of a paragraph that are printed again, large and alone. */
final class PulledQuotes {

  private static final int LONGEST_SEARCHED = 60_000;
  private static final int MOST_SEARCHED = 200;
  private static final int SHORTEST = 30;
  private static final int LONGEST = 200;

  private final Survey survey;
  private final StoryParts story;
  private final Role[] roles;

  PulledQuotes(Survey survey, StoryParts story, Role[] roles) {
    this.survey = survey;
    this.story = story;
    this.roles = roles;
  }

  /** Takes them out of the story. */
  void drop() {
    String said = "";
    int searched = 0;
    for (int i = story.from(); i < story.to() && searched < MOST_SEARCHED; i++) {
      if (mayBeOne(i)) {
        said = said.isEmpty() ? said() : said;
        searched++;
        if (isPartOfMore(said, Letters.bare(survey.line(i).text()))) {
          roles[i] = Role.ECHO;
        }
      }
    }
  }

  private boolean mayBeOne(int i) {
    return roles[i] == Role.PARAGRAPH
        && survey.weight(i) >= SHORTEST
        && survey.weight(i) < LONGEST
        && (!survey.outline().leaves().get(i).name().equals("p") || survey.isQuoted(i));
  }

  /** All paragraphs, bare, a blank between them. */
  private String said() {
    StringBuilder said = new StringBuilder(" ");
    for (int i = story.from(); i < story.to() && said.length() < LONGEST_SEARCHED; i++) {
      if (roles[i] == Role.PARAGRAPH) {
        said.append(Letters.bare(survey.line(i).text())).append(' ');
      }
    }
    return said.toString();
  }

  private static boolean isPartOfMore(String said, String words) {
    for (int at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + words.length())) {
      int end = at + words.length();
      if (at == 0
          || said.charAt(at - 1) != ' '
          || end == said.length()
          || said.charAt(end) != ' ') {
        return true;
      }
    }
    return false;
  }
}
