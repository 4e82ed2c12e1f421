package dev.dateline.parsers.container;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page as a JSON object: {@code {"url": …, "html": … or "text": …, "captured": …}}. The time is
 * ISO 8601 with its offset; without one it is not taken, for the zone would be a guess. Other names
 * are passed over. The capture holds the string in UTF-8.
 */
final class JsonPage {

  private static final Set<String> NAMES = Set.of("url", "html", "text", "captured");

  private JsonPage() {}

  static Capture read(String json) throws IOException {
    Map<String, String> values = values(json);
    boolean html = values.containsKey("html");
    if (!html && !values.containsKey("text")) {
      throw new TurnedAway(
          Item.Skipped.NO_PAGE, "The object has neither \"html\" nor \"text\" in it.");
    }
    MediaType mediaType = html ? MediaType.HTML : MediaType.TEXT;
    byte[] bytes = utf8(values.getOrDefault(html ? "html" : "text", ""));
    if (bytes.length > Capture.MAX_BYTES) {
      throw TurnedAway.tooLarge();
    }
    CaptureMetadata metadata =
        new CaptureMetadata(
            mediaType,
            Optional.of(StandardCharsets.UTF_8.name()),
            Optional.ofNullable(values.get("url")),
            Optional.ofNullable(values.get("captured")).flatMap(JsonPage::time),
            Optional.empty());
    return Capture.of(bytes, metadata);
  }

  private static Map<String, String> values(String json) throws IOException {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      Map<String, String> values = new HashMap<>();
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        if (NAMES.contains(name) && reader.peek() != JsonToken.NULL) {
          values.put(name, reader.nextString());
        } else {
          reader.skipValue();
        }
      }
      reader.endObject();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new IOException("something stands behind the object");
      }
      return values;
    } catch (IOException | IllegalStateException | JsonParseException e) {
      // gson adds a line with a link to its own pages.
      String words = String.valueOf(e.getMessage()).lines().findFirst().orElse("it is cut short");
      throw new IOException("The line is not a JSON object: %s.".formatted(words), e);
    }
  }

  /** JSON can escape half a surrogate pair, which is no character and has no UTF-8. */
  private static byte[] utf8(String text) throws IOException {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return exact;
    } catch (CharacterCodingException e) {
      throw new IOException("The page has half a surrogate pair in it.", e);
    }
  }

  private static Optional<Instant> time(String captured) {
    try {
      return Optional.of(OffsetDateTime.parse(captured).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
