package dev.dateline.cli.command;

import dev.dateline.cli.context.Interruption;
import dev.dateline.cli.input.FailureReport;
import dev.dateline.cli.input.ImportItem;
import dev.dateline.cli.input.ImportObserver;
import dev.dateline.cli.view.ImportProgress;
import dev.dateline.cli.view.ImportSummary;
import dev.dateline.parsers.container.PassedOver;
import java.util.Map;

/**
 * Tells the user what an import does, and ends it when the user says so.
 *
 * @param summary counts what became of the items
 * @param progress says how far it has come
 * @param report takes what failed
 * @param mostFailures how many items may fail
 * @param interruption the user's Ctrl-C
 */
record ImportWatch(
    ImportSummary summary,
    ImportProgress progress,
    FailureReport report,
    int mostFailures,
    Interruption interruption)
    implements ImportObserver {
  @Override
  public void done(ImportItem item) {
    summary.add(item);
    if (item.failed()) {
      report.add(item);
    }
  }

  @Override
  public void read(int captures, long bytes) {
    progress.add(captures, bytes);
  }

  @Override
  public void passedOver(Map<PassedOver, Long> counts) {
    summary.addPassedOver(counts);
  }

  @Override
  public boolean enough() {
    return interruption.isRequested() || summary.failed() > mostFailures;
  }
}
