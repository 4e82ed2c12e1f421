package dev.dateline.corpus;

import dev.dateline.core.article.Article;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.reading.Reading;
import dev.dateline.corpus.Corpus.Specimen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How the captures of the corpus are read, by outlet and layout, as Markdown. */
final class ConformanceReport {

  private static final Map<String, Predicate<Article>> FIELDS = fields();

  private final StringBuilder page = new StringBuilder();

  private ConformanceReport() {}

  /** One capture and what came of it. */
  private record Row(Specimen specimen, Reading.Labelled reading) {

    static Row of(Specimen specimen) {
      return new Row(specimen, specimen.reading());
    }

    /** HTML by the name; a text copy that keeps the headline is of the full page. */
    String layout() {
      if (specimen.file().toString().endsWith(".html")) {
        return "HTML";
      }
      boolean full = page().of(Role.HEADLINE).findAny().isPresent();
      return full ? "text, full page" : "text, main content";
    }

    LabelledPage page() {
      return reading.page();
    }

    long lines() {
      return page().page().lines().size();
    }

    long unknown() {
      return page().of(Role.UNKNOWN).map(Segment::line).distinct().count();
    }

    boolean has(Predicate<Article> field) {
      return reading instanceof Reading.Parsed parsed && field.test(parsed.article());
    }

    String told() {
      return reading instanceof Reading.NotAnArticle other
          ? other.reason()
          : FIELDS.entrySet().stream()
              .filter(field -> has(field.getValue()))
              .map(Map.Entry::getKey)
              .collect(Collectors.joining(", "));
    }
  }

  /** The report on these captures. */
  static String of(List<Specimen> captures, String command) {
    List<Row> rows = captures.stream().map(Row::of).toList();
    ConformanceReport report = new ConformanceReport();
    report.summary(rows, command);
    report.captures(rows);
    return report.page.toString();
  }

  private void summary(List<Row> rows, String command) {
    page.append("# Conformance\n\n<!-- Written by: ").append(command).append(" -->\n\n");
    page.append(
        "How the captures under `seeds/` are read: the five real ones and the written ones.");
    page.append(" Under a field stands in how many captures it is present.\n\n| outlet | layout");
    page.append(" | captures | no article | lines | unknown |");
    FIELDS.keySet().forEach(field -> page.append(' ').append(field).append(" |"));
    page.append("\n|---|---|").append("--:|".repeat(4 + FIELDS.size())).append('\n');
    Map<String, Map<String, List<Row>>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.specimen().outlet(),
                    TreeMap::new,
                    Collectors.groupingBy(Row::layout, TreeMap::new, Collectors.toList())));
    groups.forEach(
        (outlet, layouts) -> layouts.forEach((layout, group) -> total(outlet, layout, group)));
    total("all", "", rows);
  }

  private void total(String outlet, String layout, List<Row> rows) {
    page.append("| %s | %s | %d |".formatted(outlet, layout, rows.size()));
    cell(rows.stream().filter(row -> row.reading() instanceof Reading.NotAnArticle).count());
    cell(rows.stream().mapToLong(Row::lines).sum());
    cell(rows.stream().mapToLong(Row::unknown).sum());
    FIELDS.values().forEach(field -> cell(rows.stream().filter(row -> row.has(field)).count()));
    page.append('\n');
  }

  private void captures(List<Row> rows) {
    page.append("\n## Capture by capture\n\n");
    page.append("| capture | layout | lines | unknown | fields, or why it is no article |\n");
    page.append("|---|---|--:|--:|---|\n");
    for (Row row : rows) {
      page.append(
          "| %s | %s | %d | %d | %s |\n"
              .formatted(row.specimen(), row.layout(), row.lines(), row.unknown(), row.told()));
    }
  }

  private void cell(long figure) {
    page.append(' ').append(figure).append(" |");
  }

  private static Map<String, Predicate<Article>> fields() {
    Map<String, Predicate<Article>> fields = new LinkedHashMap<>();
    fields.put("headline", article -> article.story().headline().isPresent());
    fields.put("standfirst", article -> article.story().standfirst().isPresent());
    fields.put("dateline", article -> article.dateline().isPresent());
    fields.put("paragraphs", article -> !article.story().paragraphs().isEmpty());
    fields.put("crossheads", article -> !article.story().crossheads().isEmpty());
    fields.put("byline", article -> !article.attribution().bylines().isEmpty());
    fields.put("sign-off", article -> article.attribution().signOff().isPresent());
    fields.put("editor", article -> !article.attribution().editors().isEmpty());
    fields.put("pictures", article -> !article.pictures().isEmpty());
    fields.put("related", article -> !article.related().isEmpty());
    fields.put("translation", article -> !article.renditions().isEmpty());
    fields.put("source link", article -> article.provenance().sourceLink().isPresent());
    fields.put("published", article -> dated(article, Clock.PUBLISHED));
    fields.put("event day", article -> dated(article, Clock.EVENT_DAY));
    return fields;
  }

  private static boolean dated(Article article, Clock clock) {
    return article
        .dates()
        .of(clock)
        .filter(finding -> finding.status() != DateStatus.UNRESOLVED)
        .isPresent();
  }
}
