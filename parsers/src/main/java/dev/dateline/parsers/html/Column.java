package dev.dateline.parsers.html;

import dev.dateline.core.page.Line;
import dev.dateline.core.page.Markup;
import dev.dateline.core.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a page as they are laid out, from top to bottom. */
final class Column {

  private final SourceText source;
  private final Placing placing;
  private final PlacedText.Builder words;
  private final List<Line> lines = new ArrayList<>();
  private final List<Picture> held = new ArrayList<>();
  private @Nullable OpenElement around;
  private int linked;
  private boolean blankAbove;
  private boolean spaced;

  Column(SourceText source, Placing placing) {
    this.source = source;
    this.placing = placing;
    this.words = new PlacedText.Builder(source);
  }

  /** The words of a picture that waits for the end of the line it stands in. */
  private record Picture(PlacedText alt, OpenElement inside) {}

  List<Line> lines() {
    return lines;
  }

  /** Adds to the line; false if its place in the HTML is not sure. */
  boolean text(String text, Slice slice, OpenElement inside) {
    int before = words.length();
    boolean sure = placing.add(words, text, slice, false);
    int added = words.length() - before;
    if (Blank.isBlank(text)) {
      spaced |= text.indexOf('\u00A0') >= 0;
    } else {
      around = around == null ? inside : around.common(inside);
      linked += inside.isLinked() ? added : 0;
    }
    return sure;
  }

  /** Adds a line of its own, below the line it stands in; false if its place is not sure. */
  boolean picture(String alt, Slice slice, OpenElement inside) {
    PlacedText.Builder builder = new PlacedText.Builder(source);
    boolean sure = placing.add(builder, alt, slice, true);
    Picture picture = new Picture(builder.build(), inside);
    if (around == null) {
      print(picture);
    } else {
      held.add(picture);
    }
    return sure;
  }

  /** A {@code br}: two in a row make a blank line. */
  void lineBreak() {
    if (around == null) {
      blankAbove = true;
    }
    endLine();
  }

  /** A block begins or ends. */
  void block(boolean paragraph) {
    endLine();
    blankAbove |= paragraph;
  }

  private void endLine() {
    if (around != null) {
      double share = Math.min(1, (double) linked / words.length());
      print(words.build(), new Markup(around.path(), Markup.Origin.TEXT, share));
      around = null;
      linked = 0;
    } else {
      blankAbove |= spaced;
    }
    spaced = false;
    words.clear();
    held.forEach(this::print);
    held.clear();
  }

  private void print(Picture picture) {
    double share = picture.inside.isLinked() ? 1 : 0;
    print(picture.alt, new Markup(picture.inside.path(), Markup.Origin.ALT, share));
  }

  private void print(PlacedText placed, Markup markup) {
    if (Blank.isBlank(placed.text())) {
      blankAbove = true;
      return;
    }
    boolean first = lines.isEmpty();
    int above = first ? 0 : lines.get(lines.size() - 1).number();
    boolean afterBlank = blankAbove && !first;
    int number = above + (afterBlank ? 2 : 1);
    lines.add(new Line(number, placed.text(), afterBlank, placed, Optional.of(markup)));
    blankAbove = false;
  }
}
