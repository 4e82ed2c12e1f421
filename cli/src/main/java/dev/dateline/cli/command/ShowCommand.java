package dev.dateline.cli.command;

import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.view.ArticleCard;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.grpc.ArticleJson;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.v1.ArticleView;
import jakarta.inject.Inject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one article of the archive. */
@Command(name = "show", description = "Show one article of the archive.")
final class ShowCommand implements Runnable {
  private final OpenArchive archive;
  private final ArticleCard card;
  private final Screen screen;

  @Parameters(paramLabel = "ID", description = "As `dateline list` prints it.")
  private String id = "";

  @Option(names = "--json", description = "One line of JSON (dateline.v1.Article, FULL view).")
  private boolean json;

  @Inject
  ShowCommand(OpenArchive archive, ArticleCard card, Screen screen) {
    this.archive = archive;
    this.card = card;
    this.screen = screen;
  }

  @Override
  public void run() {
    ArticleName name = ArticleName.required(id);
    StoredArticle stored = name.in(archive.existing());
    if (json) {
      screen.json(ArticleJson.line(ArticleProtos.toProto(stored, ArticleView.ARTICLE_VIEW_FULL)));
    } else {
      card.print(stored);
    }
  }
}
