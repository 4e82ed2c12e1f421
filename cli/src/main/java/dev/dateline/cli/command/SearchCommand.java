package dev.dateline.cli.command;

import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.view.HitList;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.SearchPage;
import dev.dateline.core.archive.SearchPage.Hit;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.core.search.Query;
import dev.dateline.core.search.QueryParser;
import dev.dateline.grpc.ArticleJson;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.v1.ArticleView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles by their words. */
@Command(
    name = "search",
    description = {
      "Find articles that hold all these words, the best first.",
      "Words without marks find words with them. Every character is data; words in double quotes",
      "stand side by side."
    },
    footer = {"", "Example: dateline search khi hau"})
final class SearchCommand implements Runnable {
  private static final int SNIPPETS = 3;
  private final OpenArchive archive;
  private final HitList hits;
  private final Screen screen;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to find.")
  private List<String> words = List.of();

  @Option(
      names = "--operators",
      description = "Read AND, OR, NOT, parentheses, field: and a trailing * in WORDS.")
  private boolean operators;

  @Option(names = "--newest", description = "The last kept first, not the best.")
  private boolean newest;

  @Mixin private final PageOptions options = new PageOptions();

  @Inject
  SearchCommand(OpenArchive archive, HitList hits, Screen screen) {
    this.archive = archive;
    this.hits = hits;
    this.screen = screen;
  }

  @Override
  public void run() {
    long wanted = options.limit();
    SearchRequest request =
        new SearchRequest(
            query(String.join(" ", words)),
            options.filter(),
            newest ? SearchRequest.Order.NEWEST : SearchRequest.Order.RELEVANCE,
            PageOptions.pageSize(wanted),
            options.json() ? 0 : SNIPPETS,
            Optional.empty());
    ArticleArchive opened = archive.existing();
    SearchPage page = opened.search(request);
    long shown = 0;
    while (true) {
      List<Hit> some = page.hits().stream().limit(wanted - shown).toList();
      print(some);
      shown += some.size();
      if (page.next().isEmpty() || shown >= wanted) {
        break;
      }
      page = opened.search(request.after(page.next().get()));
    }
    PageOptions.remark(shown, page.total()).ifPresent(screen::note);
    if (shown == 0) {
      screen.note("no article holds this");
    }
  }

  private Query query(String text) {
    String bare = text.strip();
    if (operators) {
      return QueryParser.operators(bare);
    }
    boolean phrase = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return phrase ? QueryParser.phrase(bare) : QueryParser.words(bare);
  }

  private void print(List<Hit> some) {
    if (!options.json()) {
      hits.print(some);
      return;
    }
    for (Hit hit : some) {
      screen.json(
          ArticleJson.line(ArticleProtos.toProto(hit.article(), ArticleView.ARTICLE_VIEW_FULL)));
    }
  }
}
