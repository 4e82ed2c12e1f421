package dev.dateline.core.capture;

import java.time.Instant;
import java.util.Optional;

/**
 * What the carrier of a capture said about it. None of it is part of the bytes, all of it is a clue
 * only: hosts lie (mirrors), and so do charsets.
 *
 * @param mediaType what kind of bytes these are
 * @param charset the charset as declared by the carrier, unchecked
 * @param uri where the page was fetched from, as given; it need not be a well-formed URI
 * @param captureTime when it was fetched
 * @param warcRecordId the WARC-Record-ID when it came out of a WARC file
 */
public record CaptureMetadata(
    MediaType mediaType,
    Optional<String> charset,
    Optional<String> uri,
    Optional<Instant> captureTime,
    Optional<String> warcRecordId) {

  /** Only the kind of the bytes is known. */
  public static CaptureMetadata of(MediaType mediaType) {
    return new CaptureMetadata(
        mediaType, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same, fetched from this address. */
  public CaptureMetadata withUri(String address) {
    return new CaptureMetadata(mediaType, charset, Optional.of(address), captureTime, warcRecordId);
  }

  /** The same, with the charset its carrier declared. */
  public CaptureMetadata withCharset(String declared) {
    return new CaptureMetadata(mediaType, Optional.of(declared), uri, captureTime, warcRecordId);
  }

  /** The same, fetched at this time. */
  public CaptureMetadata withCaptureTime(Instant time) {
    return new CaptureMetadata(mediaType, charset, uri, Optional.of(time), warcRecordId);
  }

  /** The same, taken out of this WARC record. */
  public CaptureMetadata withWarcRecordId(String id) {
    return new CaptureMetadata(mediaType, charset, uri, captureTime, Optional.of(id));
  }
}
