package dev.dateline.parsers.grammar;

import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.Credits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words grammars describe lines with. */
public final class Shapes {

  private Shapes() {}

  /** Any line. Belongs into furniture, never into a story. */
  public static Shape anything() {
    return new Shape("anything", place -> true);
  }

  /** Looks like the form from end to end. */
  public static Shape like(Form form) {
    return new Shape(
        form.name(), place -> form.all(place.view().strip()).isPresent(), marks(form.marks()));
  }

  /** Begins like the form. */
  public static Shape begins(Form form) {
    return new Shape(
        "begins with " + form.name(),
        place -> form.start(place.view()).isPresent(),
        marks(form.marks()));
  }

  /** Has the form somewhere. */
  public static Shape contains(Form form) {
    return new Shape(
        "contains " + form.name(), place -> form.in(place.view()).isPresent(), marks(form.marks()));
  }

  /** A word may be named twice. */
  static Set<String> marks(List<String> words) {
    return new HashSet<>(words);
  }

  /** Begins with one of these words. */
  public static Shape startsWith(String... words) {
    List<String> all = List.of(words);
    String firsts = all.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return new Shape(
        "begins with «" + words[0] + "»",
        place -> {
          String view = place.view().stripLeading();
          if (firsts.indexOf(view.charAt(0)) < 0) {
            return false;
          }
          for (int i = 0; i < all.size(); i++) {
            if (view.startsWith(all.get(i))) {
              return true;
            }
          }
          return false;
        },
        marks(all));
  }

  /** Is one of these words and nothing else. */
  public static Shape says(String... words) {
    Set<String> all = Set.of(words);
    return new Shape("«" + words[0] + "»", place -> all.contains(place.view().strip()), all);
  }

  /** At most so many characters. */
  public static Shape upTo(int characters) {
    return new Shape(
        "at most " + characters + " characters", place -> place.view().length() <= characters);
  }

  /** A paragraph: ends like a sentence and reads like one. */
  public static Shape prose() {
    return new Shape("a paragraph", place -> Prose.isParagraph(place.view()));
  }

  /** A title: a few words that do not end like a sentence. */
  public static Shape title() {
    return new Shape("a title", place -> Prose.isTitle(place.view()));
  }

  /** At least so many characters. */
  public static Shape atLeast(int characters) {
    return new Shape(
        "at least " + characters + " characters", place -> place.view().length() >= characters);
  }

  /** The words under a picture, with a credit that says so. */
  public static Shape credited() {
    return new Shape("ends with a credit", place -> Credits.in(place.view()), Credits.cues());
  }

  /** A picture's credit and nothing else. */
  public static Shape creditOnly() {
    return new Shape("a credit alone", place -> Credits.only(place.view()), Credits.cues());
  }

  /** A story's dateline opens it. */
  public static Shape opensWith(AgencyDateline dateline) {
    return begins(dateline.form());
  }

  /** A blank line stands below it, or the end of the page. */
  public static Shape aboveBlank() {
    return new Shape("a blank line below", place -> !place.touchesNext());
  }

  /** No line further down looks like this. */
  public static Shape noneBelow(Shape later) {
    Shape above = above(later);
    return new Shape("no " + later.name() + " below", above.test().negate());
  }

  /** No blank line parts it from the line above. */
  public static Shape touchingPrevious() {
    return new Shape("touches the line above", Place::touchesPrevious);
  }

  /** The first line of the page. */
  public static Shape first() {
    return new Shape("first line of the page", place -> place.index() == 0);
  }

  /** The last line of the page. */
  public static Shape last() {
    return new Shape("last line of the page", place -> place.index() == place.lines().size() - 1);
  }

  /** The next line looks like this, a blank line between them or not. */
  public static Shape before(Shape next) {
    return new Shape(
        "before " + next.name(), place -> place.move(1).filter(next::fits).isPresent());
  }

  /** The line above looks like this, a blank line between them or not. */
  public static Shape after(Shape previous) {
    return new Shape(
        "after " + previous.name(), place -> place.move(-1).filter(previous::fits).isPresent());
  }

  /** Some line further down looks like this. */
  public static Shape above(Shape later) {
    return new Shape(
        "above " + later.name(),
        place -> {
          for (int i = place.index() + 1; i < place.lines().size(); i++) {
            if (later.fits(new Place(place.lines(), i))) {
              return true;
            }
          }
          return false;
        });
  }

  /** The same words as the line above, up to a final full stop. */
  public static Shape echo() {
    return new Shape(
        "the same words as above",
        place ->
            place
                .move(-1)
                .filter(above -> Prose.bare(above.view()).equals(Prose.bare(place.view())))
                .isPresent());
  }
}
