package dev.dateline.cli.input;

/**
 * Where an item of an import stands.
 *
 * @param path the file as it was named, or {@code -}
 * @param label the place in that file, as in {@code pile.warc.gz@12345}, or the path again; what
 *     follows the path was written by others
 */
public record ItemPlace(String path, String label) {
  /** A file that is one item. */
  static ItemPlace whole(String path) {
    return new ItemPlace(path, path);
  }
}
