package dev.dateline.parsers.assemble;

import dev.dateline.core.article.Dateline;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import dev.dateline.parsers.grammar.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What copying has done to the words of a Chinese story. It is reported and never mended: the words
 * stay as printed.
 */
final class StoryFindings {

  /** What is looked for: each form has one group, and each of its matches holds the mark. */
  private static final List<Trace> TRACES =
      List.of(
          new Trace(
              "ADVERTISEMENT_IN_SENTENCE",
              "The name of an application is put into a sentence.",
              '《',
              Form.of(
                  "advertisement inside a sentence",
                  "(《[^》]{0,24}(?:app|APP|App|官网|体育下载|娱乐|注册|登录)[^》]{0,16}》)",
                  "《米乐体育app官网下载安卓版》")),
          new Trace(
              "CHARACTER_IN_BRACKETS",
              "A character, or its sound, is bracketed against copying.",
              '【',
              Form.of(
                  "character in brackets", "\\p{IsHan}(【(?:\\p{IsHan}|[a-zü]{1,6})】)", "绿【se】")),
          new Trace(
              "PINYIN_INSERTED",
              "The sound of a character is put behind it.",
              '(',
              Form.of(
                  "sound behind a character",
                  "\\p{IsHan}(\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}\\))",
                  "習(xí)近平")));

  private StoryFindings() {}

  private record Trace(String reason, String detail, char mark, Form form) {

    Optional<Finding> in(List<Segment> story) {
      List<Span> spans = new ArrayList<>();
      for (Segment segment : story) {
        String view = segment.view();
        if (view.indexOf(mark) >= 0) {
          Matcher matcher = form.pattern().matcher(view);
          while (matcher.find()) {
            spans.addAll(segment.cut(matcher.start(1), matcher.end(1)).spans());
          }
        }
      }
      return spans.isEmpty() ? Optional.empty() : Optional.of(new Finding(reason, detail, spans));
    }
  }

  static List<Finding> of(LabelledPage page, Optional<Dateline> dateline) {
    List<Finding> findings = new ArrayList<>();
    dateline.map(Dateline::raw).flatMap(StoryFindings::withoutDian).ifPresent(findings::add);
    List<Segment> story =
        page.segments().stream()
            .filter(s -> s.role() == Role.LEAD || s.role() == Role.PARAGRAPH)
            .toList();
    TRACES.forEach(trace -> trace.in(story).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Finding> withoutDian(Quote raw) {
    String words = raw.text();
    boolean chinese = words.startsWith("中新");
    return !chinese || words.indexOf('电') >= 0 || words.indexOf('電') >= 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                "DATELINE_WITHOUT_DIAN",
                "The dateline lacks its 电, so that its day may not be the day of filing.",
                raw.spans()));
  }
}
