package dev.dateline.bench;

import dev.dateline.parsers.generic.GoldPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What peers of other runtimes found, as {@code bench/peers/run.mjs} left it: a file for a page.
 */
record PeerFiles(Path folder) {

  /** The peers that left anything. */
  List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> peers = Files.list(folder)) {
      return peers.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body that a peer found; empty where it found none. */
  String body(String peer, GoldPage page) {
    Path file = folder.resolve(peer).resolve(page.name() + ".txt");
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
