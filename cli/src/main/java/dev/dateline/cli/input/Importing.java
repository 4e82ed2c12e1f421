package dev.dateline.cli.input;

import dev.dateline.cli.context.Failure;
import dev.dateline.cli.context.Interruption;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.capture.Capture;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes captures into an archive, a group at a time. One bad item never stops the others. */
public final class Importing {
  private static final int GROUP = 64;
  private static final long GROUP_BYTES = 2L * Capture.MAX_BYTES;
  private final CaptureReader reader;
  private final Interruption interruption;

  @Inject
  Importing(CaptureReader reader, Interruption interruption) {
    this.reader = reader;
    this.interruption = interruption;
  }

  /**
   * Takes all captures of these names, until it is interrupted: then the open group is finished.
   *
   * @param names paths, or {@code -}
   * @param uri where the page was fetched from, if there is one name only
   * @param keep keeps a group and answers with a deposit for each, when it is durable
   * @param done told of each item, once its group is durable
   * @return how many of the names were dealt with
   */
  public int run(
      List<String> names,
      Optional<String> uri,
      Function<List<Capture>, List<Deposit>> keep,
      Consumer<ImportItem> done) {
    List<String> group = new ArrayList<>();
    List<Capture> captures = new ArrayList<>();
    long bytes = 0;
    int dealt = 0;
    for (String name : names) {
      if (interruption.isRequested()) {
        break;
      }
      dealt++;
      try {
        Capture capture = reader.read(name, uri);
        group.add(name);
        captures.add(capture);
        bytes += capture.size();
      } catch (Failure failure) {
        done.accept(ImportItem.unread(failure));
      }
      if (group.size() == GROUP || bytes >= GROUP_BYTES) {
        finish(group, captures, keep, done);
        bytes = 0;
      }
    }
    finish(group, captures, keep, done);
    return dealt;
  }

  private static void finish(
      List<String> group,
      List<Capture> captures,
      Function<List<Capture>, List<Deposit>> keep,
      Consumer<ImportItem> done) {
    List<Deposit> deposits = captures.isEmpty() ? List.of() : keep.apply(captures);
    for (int i = 0; i < deposits.size(); i++) {
      done.accept(ImportItem.of(group.get(i), deposits.get(i)));
    }
    group.clear();
    captures.clear();
  }
}
