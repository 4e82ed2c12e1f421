package dev.dateline.parsers.grammar;

import dev.dateline.core.label.Role;
import java.util.List;

/**
 * One rule of a page grammar, as it was declared, for a person who reads about the page.
 *
 * @param scope what kind of part it holds in
 * @param part the name of its zone or the selectors of its region
 * @param shapes what its lines look like, from top to bottom
 * @param roles what it gives: one for each line, or for each part of its only line
 * @param once whether it holds only once on a page
 * @param opens whether it begins its zone wherever the page was before
 */
public record Declaration(
    Scope scope, String part, List<String> shapes, List<Role> roles, boolean once, boolean opens) {

  /** The kinds of parts a page is declared in. */
  public enum Scope {
    /** The whole page, tried before any zone. */
    ANYWHERE,
    /** A zone; those of a page follow each other from top to bottom. */
    ZONE,
    /** Elements of the markup. */
    REGION,
    /** Elements that hold the story: where they stand, no line outside them is story. */
    STORY
  }

  /** Copies the lists. */
  public Declaration {
    shapes = List.copyOf(shapes);
    roles = List.copyOf(roles);
  }
}
