package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.cli.context.Interruption;
import dev.dateline.cli.input.CaptureFiles;
import dev.dateline.cli.input.FailureReport;
import dev.dateline.cli.input.ImportItem;
import dev.dateline.cli.input.Importing;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.view.ImportSummary;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes captures into the archive. */
@Command(
    name = "import",
    description = {
      "Read captures and keep them with their articles.",
      "One bad file never stops the others. What is there already changes nothing, so an import that",
      "was stopped is simply run again."
    },
    footer = {
      "",
      "In a directory, *.txt, *.html, *.htm and *.xhtml are taken; hidden files, symbolic links and",
      "directories named target are passed over. A file that is named is always taken."
    })
final class ImportCommand implements Callable<Integer> {
  private final ImportTarget target;
  private final Importing importing;
  private final Interruption interruption;
  private final NextSteps next;
  private final Screen screen;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|@LIST|-",
      description = "Files, directories, lists of paths, or standard input.")
  private List<String> paths = List.of();

  @Option(names = "--uri", paramLabel = "URL", description = "Where the one page was fetched from.")
  private Optional<String> uri = Optional.empty();

  @Option(names = "--dry-run", description = "Say what would be done, and keep nothing.")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write one JSON line for each item that fails.")
  private Optional<Path> report = Optional.empty();

  @Inject
  ImportCommand(
      ImportTarget target,
      Importing importing,
      Interruption interruption,
      NextSteps next,
      Screen screen) {
    this.target = target;
    this.importing = importing;
    this.interruption = interruption;
    this.next = next;
    this.screen = screen;
  }

  @Override
  public Integer call() {
    CaptureFiles files = CaptureFiles.of(paths);
    if (files.names().isEmpty()) {
      files.unreadable().forEach(failure -> screen.error(failure.message()));
      throw new Failure(
          ExitCode.NO_INPUT,
          String.join(" ", paths),
          "no captures there; `dateline import --help` says which files count");
    }
    if (uri.isPresent() && files.names().size() > 1) {
      throw new Failure(ExitCode.USAGE, "--uri", "it is the address of one page; name one file");
    }
    interruption.attend(() -> screen.error("interrupted: finishing the open group"));
    ImportSummary summary = new ImportSummary(screen);
    int dealt = run(files, summary);
    return close(summary, files.names().size() - dealt);
  }

  private int run(CaptureFiles files, ImportSummary summary) {
    if (report.isEmpty()) {
      return run(files, summary::add);
    }
    try (FailureReport lines = FailureReport.at(report.get())) {
      return run(
          files,
          item -> {
            summary.add(item);
            if (item.failed()) {
              lines.add(item);
            }
          });
    }
  }

  private int run(CaptureFiles files, Consumer<ImportItem> done) {
    files.unreadable().stream().map(ImportItem::unread).forEach(done);
    return importing.run(files.names(), uri, dryRun ? target.rehearsal() : target.archive(), done);
  }

  private int close(ImportSummary summary, int left) {
    summary.print();
    if (left > 0) {
      screen.error("interrupted: %d captures are left; run the same command again".formatted(left));
      return ExitCode.INTERRUPTED.code();
    }
    if (dryRun) {
      screen.note("a rehearsal: nothing was kept");
    } else {
      next.print(summary);
    }
    return (summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK).code();
  }
}
