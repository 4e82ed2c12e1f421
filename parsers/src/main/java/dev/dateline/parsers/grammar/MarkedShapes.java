package dev.dateline.parsers.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many shapes, and which of them a line may have. The marks of all of them are looked for in one
 * pass: most places of a line begin no mark, and their first two characters, hashed into a table,
 * tell so.
 */
public final class MarkedShapes {

  private static final int OPENINGS = 1 << 12;
  private static final Mark[] NONE = {};

  private final BitSet unmarked = new BitSet();
  private final Mark[][] byOpening = new Mark[OPENINGS][];
  private final List<Mark> single = new ArrayList<>();

  /** Looks for these shapes, which are known by their places in the list. */
  public MarkedShapes(List<Shape> shapes) {
    Arrays.fill(byOpening, NONE);
    Map<String, BitSet> byMark = new HashMap<>();
    for (int i = 0; i < shapes.size(); i++) {
      for (String mark : shapes.get(i).marks()) {
        byMark.computeIfAbsent(mark, any -> new BitSet()).set(i);
      }
      unmarked.set(i, shapes.get(i).marks().isEmpty());
    }
    byMark.forEach((words, marked) -> add(new Mark(words, marked)));
  }

  /** A mark, and the shapes that have it. */
  private record Mark(String words, BitSet shapes) {}

  private void add(Mark mark) {
    if (mark.words.length() == 1) {
      single.add(mark);
      return;
    }
    int opening = opening(mark.words.charAt(0), mark.words.charAt(1));
    Mark[] others = byOpening[opening];
    byOpening[opening] = Arrays.copyOf(others, others.length + 1);
    byOpening[opening][others.length] = mark;
  }

  /** The shapes that a line may have, by its view: those without marks and those it has one of. */
  public BitSet in(String view) {
    BitSet found = (BitSet) unmarked.clone();
    for (int i = 0; i < single.size(); i++) {
      if (view.indexOf(single.get(i).words.charAt(0)) >= 0) {
        found.or(single.get(i).shapes);
      }
    }
    char next = view.charAt(0);
    for (int i = 1; i < view.length(); i++) {
      char first = next;
      next = view.charAt(i);
      for (Mark mark : byOpening[opening(first, next)]) {
        if (view.startsWith(mark.words, i - 1)) {
          found.or(mark.shapes);
        }
      }
    }
    return found;
  }

  private static int opening(char first, char second) {
    return (first * 31 + second) & (OPENINGS - 1);
  }
}
