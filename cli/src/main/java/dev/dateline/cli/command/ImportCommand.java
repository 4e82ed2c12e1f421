package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.cli.context.Interruption;
import dev.dateline.cli.input.CaptureFiles;
import dev.dateline.cli.input.FailureReport;
import dev.dateline.cli.input.ImportItem;
import dev.dateline.cli.input.Importing;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.view.ImportProgress;
import dev.dateline.cli.view.ImportSummary;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes captures into the archive. */
@Command(
    name = "import",
    description = {
      "Read captures and keep them with their articles.",
      "Reads text, HTML, WARC, JSON Lines and zip; `dateline help formats` says how. One bad item never",
      "stops the others. What is there already changes nothing, so an import that was stopped is",
      "simply run again."
    },
    footer = {
      "",
      "In a directory, *.txt, *.html, *.htm, *.xhtml, *.warc, *.jsonl and *.zip are taken, also with .gz",
      "after it. Passed over are hidden files, symbolic links, directories named target, and what a file",
      ".ignore names: one name a line, with a / at its end for directories only, * for any characters,",
      "and # before a comment. What is named on the command line is always taken."
    })
final class ImportCommand implements Callable<Integer> {
  private final ImportTarget target;
  private final Importing importing;
  private final Interruption interruption;
  private final NextSteps next;
  private final InstantSource time;
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

  @Option(
      names = "--max-rejections",
      paramLabel = "N",
      description = "Stop when more than N items have failed; the open group is finished.")
  private int mostFailures = Integer.MAX_VALUE;

  @Option(names = "--fail-fast", description = "The same as --max-rejections=0.")
  private boolean failFast;

  @Inject
  ImportCommand(
      ImportTarget target,
      Importing importing,
      Interruption interruption,
      NextSteps next,
      InstantSource time,
      Screen screen) {
    this.target = target;
    this.importing = importing;
    this.interruption = interruption;
    this.next = next;
    this.time = time;
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
    summary.print();
    return close(summary, files.names().size() - dealt).code();
  }

  private int run(CaptureFiles files, ImportSummary summary) {
    try (FailureReport lines = report.map(FailureReport::at).orElseGet(FailureReport::toNobody)) {
      ImportProgress progress = new ImportProgress(screen, time, files.bytes());
      ImportWatch watch = new ImportWatch(summary, progress, lines, mostFailures(), interruption);
      files.unreadable().stream().map(ImportItem::unread).forEach(watch::done);
      return importing.run(
          files.names(), uri, dryRun ? target.rehearsal() : target.archive(), watch);
    }
  }

  private int mostFailures() {
    return failFast ? 0 : mostFailures;
  }

  private ExitCode close(ImportSummary summary, int left) {
    if (left > 0) {
      boolean stopped = interruption.isRequested();
      screen.error(
          (stopped ? "interrupted" : "stopped, for " + summary.failed() + " items failed")
              + "; files left: %d; run the same command again".formatted(left));
      return stopped ? ExitCode.INTERRUPTED : ExitCode.SOME_FAILED;
    }
    if (dryRun) {
      screen.note("a rehearsal: nothing was kept");
    } else {
      next.print(summary);
    }
    return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }
}
