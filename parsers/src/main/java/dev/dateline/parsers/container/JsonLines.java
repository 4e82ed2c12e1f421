package dev.dateline.parsers.container;

import dev.dateline.core.capture.Capture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file of JSON objects, one a line, each a page. A damaged line leaves the others whole. */
final class JsonLines implements Container {

  /** A page of Chinese, all in JSON's escapes, is twice as long as in UTF-8. */
  private static final int LONGEST = 2 * Capture.MAX_BYTES;

  private final Tape tape;
  private final String path;
  private long number;
  private boolean ended;

  JsonLines(Tape tape, String path) {
    this.tape = tape;
    this.path = path;
  }

  @Override
  public Optional<Item> next() {
    Optional<Item> item = Optional.empty();
    while (item.isEmpty() && !ended) {
      number++;
      item = read(path + ":" + number, tape.position());
    }
    return item;
  }

  @Override
  public void close() throws IOException {
    tape.close();
  }

  private Optional<Item> read(String label, long offset) {
    byte[] line;
    try {
      ended = tape.atEnd();
      line = tape.line(LONGEST);
    } catch (TurnedAway e) {
      ended = true;
      return Optional.of(e.at(label));
    } catch (IOException e) {
      ended = true;
      return Optional.of(Item.Damaged.at(label, offset, e));
    }
    try {
      String json = text(line);
      return json.isBlank()
          ? Optional.empty()
          : Optional.of(new Item.Found(label, JsonPage.read(json)));
    } catch (TurnedAway e) {
      return Optional.of(e.at(label));
    } catch (IOException e) {
      return Optional.of(Item.Damaged.at(label, offset, e));
    }
  }

  private String text(byte[] line) throws IOException {
    if (line.length > LONGEST) {
      throw TurnedAway.tooLarge();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException("The line is not UTF-8.", e);
    }
  }
}
