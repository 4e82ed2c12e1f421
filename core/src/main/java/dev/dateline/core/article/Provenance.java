package dev.dateline.core.article;

import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * Where an article comes from and how it was read.
 *
 * @param capture the capture it was read from
 * @param outlet whose story it is; empty when no known outlet explains the page
 * @param parserVersion which reader read it, such as {@code ngaynay/1}
 * @param carrier whether the page is the outlet's own
 * @param sourceLink the address of the original that a repost prints
 * @param canonicalUri the address of the page itself, if it is known
 * @param findings what the reader noticed
 */
public record Provenance(
    CaptureId capture,
    Optional<OutletId> outlet,
    String parserVersion,
    Carrier carrier,
    Optional<Quote> sourceLink,
    Optional<String> canonicalUri,
    List<Finding> findings) {

  /** Copies the list. */
  public Provenance {
    findings = List.copyOf(findings);
  }

  /** The same, read from this capture. */
  public Provenance readFrom(CaptureId other) {
    return new Provenance(
        other, outlet, parserVersion, carrier, sourceLink, canonicalUri, findings);
  }
}
