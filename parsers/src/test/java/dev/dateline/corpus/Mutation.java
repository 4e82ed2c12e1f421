package dev.dateline.corpus;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Ways in which captures of one page differ, and ways in which they are damaged. */
enum Mutation {
  DROPPED_LINE {
    @Override
    void apply(List<String> lines, Random random) {
      lines.remove(random.nextInt(lines.size()));
    }
  },
  DOUBLED_LINE {
    @Override
    void apply(List<String> lines, Random random) {
      int at = random.nextInt(lines.size());
      lines.add(at, lines.get(at));
    }
  },
  MOVED_LINE {
    @Override
    void apply(List<String> lines, Random random) {
      String moved = lines.remove(random.nextInt(lines.size()));
      lines.add(random.nextInt(lines.size() + 1), moved);
    }
  },
  GLUED_LINES {
    @Override
    void apply(List<String> lines, Random random) {
      int at = random.nextInt(lines.size() - 1);
      lines.set(at, lines.get(at) + " " + lines.remove(at + 1));
    }
  },
  NO_BLANK_LINES {
    @Override
    void apply(List<String> lines, Random random) {
      lines.removeIf(String::isBlank);
    }
  },
  DECOMPOSED {
    @Override
    void apply(List<String> lines, Random random) {
      lines.replaceAll(line -> Normalizer.normalize(line, Normalizer.Form.NFD));
    }
  },
  FULL_WIDTH_PUNCTUATION {
    @Override
    void apply(List<String> lines, Random random) {
      lines.replaceAll(
          line ->
              line.replace(',', '\uFF0C')
                  .replace(':', '\uFF1A')
                  .replace('(', '\uFF08')
                  .replace(')', '\uFF09'));
    }
  },
  NO_BREAK_SPACES {
    @Override
    void apply(List<String> lines, Random random) {
      lines.replaceAll(line -> line.replace(' ', '\u00A0'));
    }
  },
  WINDOWS_LINE_ENDS {
    @Override
    void apply(List<String> lines, Random random) {
      lines.replaceAll(line -> line + "\r");
    }
  };

  abstract void apply(List<String> lines, Random random);

  byte[] of(byte[] capture, Random random) {
    List<String> lines =
        new ArrayList<>(new String(capture, StandardCharsets.UTF_8).lines().toList());
    apply(lines, random);
    return lines.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether it is the same page, printed another way. */
  boolean keepsThePage() {
    return EnumSet.range(DECOMPOSED, WINDOWS_LINE_ENDS).contains(this);
  }
}
