package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.view.ArticleCard;
import dev.dateline.cli.view.CaptureNotes;
import dev.dateline.core.reading.Reading;
import dev.dateline.grpc.ArticleJson;
import dev.dateline.grpc.ArticleProtos;
import dev.dateline.v1.ArticleView;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads one capture and prints its article. Needs no archive. */
@Command(
    name = "parse",
    description = "Read one capture and print its article. Nothing is kept.",
    footer = {"", "Example: dateline parse --json page.txt"})
final class ParseCommand implements Callable<Integer> {
  private final Pages pages;
  private final ArticleCard card;
  private final Screen screen;

  @Parameters(paramLabel = "FILE|-", description = "A capture; - is standard input.")
  private String file = "";

  @Option(names = "--json", description = "One line of JSON (dateline.v1.Article, FULL view).")
  private boolean json;

  @Option(names = "--uri", paramLabel = "URL", description = "Where the page was fetched from.")
  private Optional<String> uri = Optional.empty();

  @Inject
  ParseCommand(Pages pages, ArticleCard card, Screen screen) {
    this.pages = pages;
    this.card = card;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Reading.Labelled reading = pages.ofFile(file, uri);
    CaptureNotes.print(screen, file, reading.page().page().findings());
    if (reading instanceof Reading.NotAnArticle none) {
      screen.error(
          "%s: no article here (%s): %s `dateline explain` shows its lines."
              .formatted(file, none.reason(), none.detail()));
      return ExitCode.SOME_FAILED.code();
    }
    if (json) {
      screen.json(ArticleJson.line(ArticleProtos.toProto(reading, ArticleView.ARTICLE_VIEW_FULL)));
    } else if (reading instanceof Reading.Parsed parsed) {
      card.print(parsed.article());
    }
    return ExitCode.OK.code();
  }
}
