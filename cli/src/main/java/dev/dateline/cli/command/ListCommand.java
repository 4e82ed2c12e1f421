package dev.dateline.cli.command;

import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.view.ArticleTable;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.ArticlePage;
import dev.dateline.core.archive.ListRequest;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.grpc.ArticleJson;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.v1.ArticleView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the articles of the archive. */
@Command(
    name = "list",
    description = "List articles, the last kept first.",
    footer = {"", "Example: dateline list --filter 'outlet = \"tmtpost\"'"})
final class ListCommand implements Runnable {
  private final OpenArchive archive;
  private final ArticleTable table;
  private final Screen screen;

  @Mixin private final PageOptions options = new PageOptions();

  @Option(names = "--oldest", description = "The first kept first.")
  private boolean oldest;

  @Option(names = "--deleted", description = "Deleted articles too.")
  private boolean deleted;

  @Inject
  ListCommand(OpenArchive archive, ArticleTable table, Screen screen) {
    this.archive = archive;
    this.table = table;
    this.screen = screen;
  }

  @Override
  public void run() {
    ArticleArchive opened = archive.existing();
    long wanted = options.limit();
    ListRequest request =
        new ListRequest(
            options.filter(),
            oldest ? ListRequest.Order.CREATED_ASC : ListRequest.Order.CREATED_DESC,
            deleted,
            PageOptions.pageSize(wanted),
            Optional.empty());
    long shown = 0;
    ArticlePage page = opened.list(request);
    while (true) {
      List<StoredArticle> articles = page.articles().stream().limit(wanted - shown).toList();
      print(articles);
      shown += articles.size();
      if (page.next().isEmpty() || shown >= wanted) {
        break;
      }
      page = opened.list(request.after(page.next().get()));
    }
    PageOptions.remark(shown, page.total()).ifPresent(screen::note);
    if (shown == 0) {
      screen.note("the archive holds no such article");
    }
  }

  private void print(List<StoredArticle> articles) {
    if (!options.json()) {
      table.print(articles);
      return;
    }
    for (StoredArticle stored : articles) {
      screen.json(ArticleJson.line(ArticleProtos.toProto(stored, ArticleView.ARTICLE_VIEW_FULL)));
    }
  }
}
