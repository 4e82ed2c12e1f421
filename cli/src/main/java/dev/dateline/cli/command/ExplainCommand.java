package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.view.ArticleField;
import dev.dateline.cli.view.FieldView;
import dev.dateline.cli.view.PageView;
import dev.dateline.cli.view.RecognitionView;
import dev.dateline.core.reading.Reading;
import jakarta.inject.Inject;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why every line of a page is what it is, or what one field rests on. */
@Command(
    name = "explain",
    description = "Show every line of a page with its role and the rule, or one field's evidence.",
    footer = {"", "Example: dateline explain page.txt date"})
final class ExplainCommand implements Runnable {
  private final Pages pages;
  private final RecognitionView recognition;
  private final PageView lines;
  private final FieldView fields;
  private final Screen screen;

  @Parameters(
      index = "0",
      paramLabel = "FILE|ID",
      description = "A capture (- is standard input), or an archived article or capture.")
  private String page = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FIELD",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Optional<ArticleField> field = Optional.empty();

  @Option(names = "--plain", description = "line<TAB>ROLE<TAB>text for every segment, no more.")
  private boolean plain;

  @Option(names = "--uri", paramLabel = "URL", description = "Where the page was fetched from.")
  private Optional<String> uri = Optional.empty();

  @Inject
  ExplainCommand(
      Pages pages, RecognitionView recognition, PageView lines, FieldView fields, Screen screen) {
    this.pages = pages;
    this.recognition = recognition;
    this.lines = lines;
    this.fields = fields;
    this.screen = screen;
  }

  @Override
  public void run() {
    Reading.Labelled reading = pages.ofFileOrArchive(page, uri);
    if (plain) {
      lines.printPlain(reading.page());
    } else if (field.isPresent()) {
      field(reading, field.get());
    } else {
      recognition.print(reading.recognition());
      screen.line("");
      lines.print(reading.page());
    }
  }

  private void field(Reading.Labelled reading, ArticleField asked) {
    if (reading instanceof Reading.Parsed parsed) {
      fields.print(asked, parsed.article(), parsed.page());
    } else if (reading instanceof Reading.NotAnArticle none) {
      throw new Failure(
          ExitCode.SOME_FAILED,
          page,
          "no article, so no %s (%s): %s".formatted(asked, none.reason(), none.detail()));
    }
  }
}
