package dev.dateline.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;

/** One SQLite file: one session that writes, several that read, each for the time of one call. */
final class Database implements AutoCloseable {

  private static final int IDLE_READERS = 4;

  private final Path file;
  private final Duration patience;
  private final ReentrantLock writing = new ReentrantLock();
  private final Session writer;
  private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  private Database(Path file, Duration patience, Session writer) {
    this.file = file;
    this.patience = patience;
    this.writer = writer;
  }

  /** What is done in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Session session) throws SQLException;
  }

  /**
   * Opens a file, makes it if it is not there, and brings its schema up to date. A file that is
   * refused is left as it is.
   *
   * @param patience how long to wait for another writer
   */
  static Database open(Path file, Duration patience) {
    FileHeader.check(file);
    try {
      Session writer = Connections.toWrite(file, patience);
      try {
        Schema.bringUpToDate(writer, file);
        return new Database(file, patience, writer);
      } catch (SQLException | RuntimeException e) {
        writer.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  Path file() {
    return file;
  }

  /** Reads one state of the archive; no read transaction outlives this call. */
  <T> T read(Work<T> work) {
    refuseIfClosed();
    try {
      Session reader = idle.poll();
      if (reader == null) {
        reader = Connections.toRead(file, patience);
      }
      try {
        return transact(reader, "BEGIN", work);
      } finally {
        giveBack(reader);
      }
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  /** Writes in one transaction, which is durable when this returns. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      refuseIfClosed();
      return transact(writer, "BEGIN IMMEDIATE", work);
    } catch (SQLException e) {
      throw Failures.of(file, e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        closeIdle();
        writer.close();
      }
    } catch (SQLException e) {
      throw Failures.of(file, e);
    } finally {
      writing.unlock();
    }
  }

  static <T> T transact(Session session, String begin, Work<T> work) throws SQLException {
    session.execute(begin);
    try {
      T result = work.in(session);
      session.execute("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(session, e);
      throw e;
    }
  }

  private static void rollBack(Session session, Throwable cause) {
    try {
      session.execute("ROLLBACK");
    } catch (SQLException e) {
      // A full disk rolls back by itself.
      cause.addSuppressed(e);
    }
  }

  private void giveBack(Session reader) throws SQLException {
    if (idle.size() < IDLE_READERS) {
      idle.push(reader);
    } else {
      reader.close();
    }
    if (closed) {
      closeIdle();
    }
  }

  private void closeIdle() throws SQLException {
    for (Session reader = idle.poll(); reader != null; reader = idle.poll()) {
      reader.close();
    }
  }

  private void refuseIfClosed() {
    if (closed) {
      throw new IllegalStateException("the archive " + file + " is closed");
    }
  }
}
