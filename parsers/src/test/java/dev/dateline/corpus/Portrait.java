package dev.dateline.corpus;

import dev.dateline.core.label.Role;
import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.grammar.Declaration;
import dev.dateline.parsers.grammar.Declaration.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An outlet as Markdown for a person, told by its edition and the drawing of its page. */
final class Portrait {

  private final StringBuilder page = new StringBuilder();

  private Portrait() {}

  /** The portrait of an outlet. */
  static String of(Edition edition, String drawing, String command) {
    Portrait portrait = new Portrait();
    portrait.who(edition, command);
    portrait.section("The page from top to bottom", "```\n" + drawing + "```\n");
    portrait.marks(edition);
    portrait.dates(edition);
    portrait.others(edition);
    portrait.rules(edition);
    return portrait.page.toString();
  }

  private void who(Edition edition, String command) {
    Outlet outlet = edition.outlet();
    page.append("# ").append(outlet.name()).append("\n\n");
    page.append("<!-- Told by the grammar; written by: ").append(command).append(" -->\n\n");
    page.append("| | |\n|---|---|\n");
    row("id", code(outlet.id().value()));
    row("reader", code(edition.version()));
    row("hosts", codes(outlet.hosts()));
    row("languages", codes(outlet.languages()));
    row("time zone, declared", code(outlet.zone().getId()));
  }

  private void marks(Edition edition) {
    section(
        "Landmarks",
        "Marks that its pages print and others do not. A page is examined if it has one of them,"
            + " or the host.\n\n"
            + edition.landmarks().stream()
                .map(mark -> item(mark.name()))
                .collect(Collectors.joining()));
  }

  private void dates(Edition edition) {
    String datelines =
        edition.datelines().stream()
            .flatMap(dateline -> dateline.form().samples().stream())
            .map(sample -> item(code(sample)))
            .collect(Collectors.joining());
    String addresses =
        edition.urlDates().stream()
            .map(way -> item(code(way.name().toLowerCase(Locale.ROOT))))
            .collect(Collectors.joining());
    section("Datelines", datelines.isEmpty() ? "Its stories open with none.\n" : datelines);
    section("Dates in its addresses", addresses.isEmpty() ? "There are none.\n" : addresses);
  }

  private void others(Edition edition) {
    section(
        "Pages that are no articles",
        edition.others().stream()
            .map(other -> item(code(other.reason()) + ": " + other.detail()))
            .collect(Collectors.joining()));
  }

  private void rules(Edition edition) {
    Map<Scope, Map<String, List<Declaration>>> scopes =
        edition
            .page()
            .describe()
            .collect(
                Collectors.groupingBy(
                    Declaration::scope,
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        Declaration::part, LinkedHashMap::new, Collectors.toList())));
    section("Zones", "The first rule that fits gives the roles.\n");
    scopes.getOrDefault(Scope.ANYWHERE, Map.of()).forEach((part, rules) -> table(part, rules));
    scopes.getOrDefault(Scope.ZONE, Map.of()).forEach((part, rules) -> table(part, rules));
    section("Markup", "In HTML these win over the zones; the innermost element speaks first.\n");
    scopes
        .getOrDefault(Scope.STORY, Map.of())
        .forEach((part, rules) -> table("The story: " + code(part), rules));
    scopes.getOrDefault(Scope.REGION, Map.of()).forEach((part, rules) -> table(code(part), rules));
  }

  private void table(String part, List<Declaration> rules) {
    page.append("\n### ").append(part).append("\n\n| lines | roles | |\n|---|---|---|\n");
    for (Declaration rule : rules) {
      String when =
          (rule.opens() ? "opens the zone" : "") + (rule.opens() && rule.once() ? ", " : "");
      page.append("| ")
          .append(rule.shapes().stream().map(Portrait::cell).collect(Collectors.joining("<br>")))
          .append(" | ")
          .append(rule.roles().stream().map(Role::name).collect(Collectors.joining("<br>")))
          .append(" | ")
          .append(when)
          .append(rule.once() ? "once" : "")
          .append(" |\n");
    }
  }

  private void section(String title, String text) {
    page.append("\n## ").append(title).append("\n\n").append(text);
  }

  private void row(String name, String value) {
    page.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }

  private static String item(String text) {
    return "* " + text + "\n";
  }

  private static String codes(List<String> words) {
    return words.stream().map(Portrait::code).collect(Collectors.joining(", "));
  }

  private static String code(String words) {
    return "`" + words + "`";
  }

  /** A bar ends a cell of a Markdown table, and an asterisk begins emphasis. */
  private static String cell(String words) {
    return words.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
  }
}
