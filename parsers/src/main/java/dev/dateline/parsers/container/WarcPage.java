package dev.dateline.parsers.container;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.ParsingException;

/** Makes captures of WARC records that hold a page. */
final class WarcPage {

  private static final Set<Integer> WHOLE_PAGE = Set.of(200, 203);
  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  private final PassedOverCount passedOver;

  WarcPage(PassedOverCount passedOver) {
    this.passedOver = passedOver;
  }

  /**
   * Reads the block of a record, not necessarily to its end.
   *
   * @return empty when the record is of a kind that holds no page
   */
  Optional<Item> item(WarcHead head, Tape tape, Slice block, String label, long offset) {
    try {
      return read(head, tape, block).map(capture -> new Item.Found(label, capture));
    } catch (TurnedAway e) {
      return Optional.of(e.at(label));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // jwarc and the decoders meet some damage with unchecked exceptions.
      return Optional.of(Item.Damaged.at(label, offset, e));
    }
  }

  private Optional<Capture> read(WarcHead head, Tape tape, Slice block) throws IOException {
    Optional<String> type = head.fields().first("Content-Type");
    return switch (head.type()) {
      case "resource" -> capture(head, type, block, List.of());
      case "response" -> response(head, type.orElse(""), tape, block);
      default -> passOver(PassedOver.OTHER_RECORD);
    };
  }

  private Optional<Capture> response(WarcHead head, String type, Tape tape, Slice block)
      throws IOException {
    if (!new MediaType(type).value().equals("application/http")) {
      return passOver(PassedOver.OTHER_RECORD);
    }
    requireHttpHeader(tape, head.length());
    LengthedBody body =
        LengthedBody.create(Channels.newChannel(block), ByteBuffer.allocate(0), head.length());
    HttpResponse response = HttpResponse.parse(body);
    if (!WHOLE_PAGE.contains(response.status())) {
      return passOver(PassedOver.HTTP_STATUS);
    }
    return capture(
        head,
        response.headers().first("Content-Type"),
        response.body().stream(),
        response.headers().all("Content-Encoding"));
  }

  private Optional<Capture> capture(
      WarcHead head, Optional<String> type, InputStream payload, List<String> codings)
      throws IOException {
    if (type.isPresent() && !PAGES.contains(new MediaType(type.get()).value())) {
      return passOver(PassedOver.OTHER_MEDIA);
    }
    byte[] bytes = unpacked(payload, codings);
    MediaType mediaType = type.map(MediaType::new).orElseGet(() -> MediaType.sniff(bytes));
    if (type.isEmpty() && !mediaType.isHtml()) {
      return passOver(PassedOver.OTHER_MEDIA);
    }
    CaptureMetadata metadata =
        new CaptureMetadata(
            mediaType,
            type.flatMap(WarcPage::charset),
            head.targetUri(),
            head.date(),
            head.recordId());
    return Optional.of(Capture.of(bytes, metadata));
  }

  private static byte[] unpacked(InputStream payload, List<String> codings) throws IOException {
    try (InputStream page = ContentCoding.unpack(payload, codings)) {
      return PageBytes.of(page);
    }
  }

  private Optional<Capture> passOver(PassedOver kind) {
    passedOver.add(kind);
    return Optional.empty();
  }

  private static Optional<String> charset(String type) {
    return Optional.ofNullable(
            org.netpreserve.jwarc.MediaType.parseLeniently(type).parameters().get("charset"))
        .filter(name -> !name.isBlank());
  }

  /** jwarc takes a header of any length into memory, so its end is looked for first. */
  private static void requireHttpHeader(Tape tape, long length) throws IOException {
    ByteBuffer head = tape.ahead((int) Math.min(length, Tape.WINDOW));
    int lineFeeds = 0;
    while (head.hasRemaining() && lineFeeds < 2) {
      byte c = head.get();
      lineFeeds = c == '\n' ? lineFeeds + 1 : c == '\r' ? lineFeeds : 0;
    }
    if (lineFeeds < 2 && length > Tape.WINDOW) {
      throw new ParsingException("The HTTP header in the record has no end.");
    }
  }
}
