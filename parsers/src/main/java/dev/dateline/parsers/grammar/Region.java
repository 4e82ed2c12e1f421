package dev.dateline.parsers.grammar;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of an HTML page that its markup sets apart, and what its lines are for.
 *
 * @param name the selectors, for a person who asks why a line has its role
 * @param selectors of its elements
 * @param rules tried in this order
 * @param story whether the story stands here and nowhere else
 */
record Region(String name, List<Selector> selectors, List<Rule> rules, boolean story) {

  Region {
    selectors = List.copyOf(selectors);
    rules = List.copyOf(rules);
  }

  static Region of(String selectors, boolean story, Rule... rules) {
    return new Region(selectors, Selector.all(selectors), List.of(rules), story);
  }

  Stream<Declaration> describe() {
    Declaration.Scope scope = story ? Declaration.Scope.STORY : Declaration.Scope.REGION;
    return rules.stream().map(rule -> rule.describe(scope, name));
  }
}
