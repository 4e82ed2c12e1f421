package dev.dateline.cli.command;

import dev.dateline.core.archive.ArticleFilter;
import dev.dateline.core.archive.FilterParser;
import dev.dateline.core.archive.ListRequest;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What list and search share: which articles, how many, in which form. */
final class PageOptions {
  @Option(
      names = "--filter",
      paramLabel = "FILTER",
      description = "Only these articles; see `dateline help filters`.")
  private Optional<String> filter = Optional.empty();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many (${DEFAULT-VALUE}).")
  private long limit;

  @Option(names = "--all", description = "All, however many there are.")
  private boolean all;

  @Option(names = "--json", description = "One line of JSON (dateline.v1.Article, FULL view) each.")
  private boolean json;

  PageOptions() {}

  /** Which articles. */
  ArticleFilter filter() {
    return filter.map(FilterParser::parse).orElse(ArticleFilter.ALL);
  }

  /** How many at most. */
  long limit() {
    return all ? Long.MAX_VALUE : Math.max(1, limit);
  }

  /** How many to ask for at once while so many are wanted. */
  static int pageSize(long wanted) {
    return (int) Math.min(wanted, ListRequest.MAX_LIMIT);
  }

  /** Whether for programs. */
  boolean json() {
    return json;
  }

  /** What to say when not all are shown. */
  static Optional<String> remark(long shown, long total) {
    return shown < total
        ? Optional.of("%d of %d shown; --all shows the others".formatted(shown, total))
        : Optional.empty();
  }
}
