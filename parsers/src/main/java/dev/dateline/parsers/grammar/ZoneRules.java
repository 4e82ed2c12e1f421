package dev.dateline.parsers.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The rules of a grammar in the order of its zones, behind those that hold anywhere, and which of
 * them a line may fit: its marks are looked for once, and not by each rule.
 */
final class ZoneRules {

  private final List<Rule> rules = new ArrayList<>();
  private final List<Integer> zones = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final BitSet openers = new BitSet();
  private final MarkedShapes shapes;

  ZoneRules(List<Rule> anywhere, List<List<Rule>> byZone) {
    add(anywhere, -1);
    for (int zone = 0; zone < byZone.size(); zone++) {
      starts.add(rules.size());
      add(byZone.get(zone), zone);
    }
    starts.add(rules.size());
    this.shapes = new MarkedShapes(rules.stream().map(Rule::opening).toList());
  }

  private void add(List<Rule> more, int zone) {
    for (Rule rule : more) {
      openers.set(rules.size(), rule.isOpener() && zone >= 0);
      rules.add(rule);
      zones.add(zone);
    }
  }

  Rule rule(int index) {
    return rules.get(index);
  }

  /** The zone a rule stands in; negative for one that holds anywhere. */
  int zoneOf(int index) {
    return zones.get(index);
  }

  /** Where the rules of a zone begin; behind the last zone, where they end. */
  int start(int zone) {
    return starts.get(Math.min(zone, starts.size() - 1));
  }

  /** The rules that a line may fit, by its view. */
  BitSet possible(String view) {
    return shapes.in(view);
  }

  /** The next of some rules, from this one on, that begins its zone; negative without one. */
  int nextOpener(BitSet possible, int from) {
    int at = openers.nextSetBit(from);
    while (at >= 0 && !possible.get(at)) {
      at = openers.nextSetBit(at + 1);
    }
    return at;
  }
}
