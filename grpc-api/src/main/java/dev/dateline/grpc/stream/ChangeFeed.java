package dev.dateline.grpc.stream;

import dev.dateline.core.archive.ArticleArchive;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells watchers how far the change log has got. It asks the archive a few times a second while
 * anybody watches, so that it also sees what other processes commit, and at once when it is told of
 * a commit.
 */
public final class ChangeFeed {
  private static final Duration PERIOD = Duration.ofMillis(100);

  private final ArticleArchive archive;
  private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor timer =
      new ScheduledThreadPoolExecutor(1, work -> Workers.daemon(work, "dateline-change-feed"));
  private @Nullable Future<?> polling;
  private boolean draining;

  /** A feed of this archive's log. */
  public ChangeFeed(ArticleArchive archive) {
    this.archive = archive;
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(PERIOD.toMillis() * 10, TimeUnit.MILLISECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  /** Says that something was committed just now. */
  public synchronized void ring() {
    if (!watchers.isEmpty()) {
      timer.execute(this::poll);
    }
  }

  /** Ends every watch: the server is stopping. */
  public synchronized void drain() {
    draining = true;
    watchers.forEach(Watcher::drain);
  }

  synchronized void add(Watcher watcher) {
    watchers.add(watcher);
    if (draining) {
      watcher.drain();
    }
    if (polling == null) {
      long period = PERIOD.toMillis();
      polling = timer.scheduleWithFixedDelay(this::poll, 0, period, TimeUnit.MILLISECONDS);
    }
  }

  synchronized void remove(Watcher watcher) {
    watchers.remove(watcher);
    if (watchers.isEmpty() && polling != null) {
      polling.cancel(false);
      polling = null;
    }
  }

  private void poll() {
    try {
      long newest = archive.newestPosition();
      watchers.forEach(watcher -> watcher.tick(newest));
    } catch (RuntimeException failure) {
      watchers.forEach(watcher -> watcher.fail(failure));
    }
  }

  /** Somebody who wants to know. None of these methods may take long. */
  interface Watcher {
    /** The log has got this far. */
    void tick(long newestPosition);

    /** The archive cannot be asked. */
    void fail(RuntimeException failure);

    /** The server is stopping. */
    void drain();
  }
}
