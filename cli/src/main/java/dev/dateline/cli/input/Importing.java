package dev.dateline.cli.input;

import dev.dateline.cli.context.Failure;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.capture.Capture;
import dev.dateline.parsers.container.Item;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes captures into an archive, a group at a time. One bad item never stops the others. */
public final class Importing {
  private final CaptureReader reader;

  @Inject
  Importing(CaptureReader reader) {
    this.reader = reader;
  }

  /**
   * Takes all captures of these names, until the observer has enough.
   *
   * @param names files, or {@code -}
   * @param uri where the page was fetched from, if one page is all there is
   * @param keep keeps a group and answers with a deposit for each, when it is durable
   * @return how many of the names were dealt with to their end
   */
  public int run(
      List<String> names,
      Optional<String> uri,
      Function<List<Capture>, List<Deposit>> keep,
      ImportObserver observer) {
    CaptureGroup group = new CaptureGroup(keep, observer::done);
    int dealt = 0;
    boolean ended = true;
    for (int i = 0; i < names.size() && ended && !observer.enough(); i++) {
      ended = take(names.get(i), uri, group, observer);
      dealt += ended ? 1 : 0;
    }
    group.keep();
    return dealt;
  }

  /** Takes what one name stands for, and answers whether that was all of it. */
  private boolean take(
      String name, Optional<String> uri, CaptureGroup group, ImportObserver observer) {
    try {
      if (uri.isEmpty() && isFile(name)) {
        return file(name, group, observer);
      }
      Capture capture = reader.read(name, uri);
      observer.read(1, isFile(name) ? capture.size() : 0);
      group.add(ItemPlace.whole(name), capture);
    } catch (Failure failure) {
      observer.done(ImportItem.unread(failure));
    }
    return true;
  }

  private static boolean file(String name, CaptureGroup group, ImportObserver observer) {
    try (CaptureFile file = CaptureFile.open(CaptureReader.path(name))) {
      Optional<Item> next = file.next();
      while (next.isPresent() && !observer.enough()) {
        Item item = next.get();
        observer.read(item instanceof Item.Found ? 1 : 0, file.newlyRead());
        item(new ItemPlace(name, item.label()), item, group, observer);
        next = file.next();
      }
      observer.read(0, file.newlyRead());
      observer.passedOver(file.passedOver());
      return next.isEmpty();
    }
  }

  private static void item(
      ItemPlace place, Item item, CaptureGroup group, ImportObserver observer) {
    if (item instanceof Item.Found found) {
      group.add(place, found.capture());
    } else if (item instanceof Item.Skipped skipped) {
      observer.done(ImportItem.turnedAway(place, skipped.problem()));
    } else if (item instanceof Item.Damaged damaged) {
      observer.done(ImportItem.turnedAway(place, damaged.problem()));
    }
  }

  /** A pipe is none: it cannot be read from a place of one's choice. */
  private static boolean isFile(String name) {
    return !name.equals(CaptureReader.STANDARD_INPUT)
        && Files.isRegularFile(CaptureReader.path(name));
  }
}
