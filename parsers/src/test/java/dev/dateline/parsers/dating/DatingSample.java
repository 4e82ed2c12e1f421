package dev.dateline.parsers.dating;

import dev.dateline.core.article.Dateline;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.Outlets;
import dev.dateline.parsers.read.Addresses;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A written sample: a small page whose roles are given, and what its dossier should say.
 *
 * @param id its name
 * @param outlet whose page it is
 * @param known what is known beside the page: {@code uri=}, {@code captured=}, {@code repost}
 * @param expected status and interval by clock
 * @param parts role and words, in page order
 */
record DatingSample(
    String id,
    String outlet,
    Map<String, String> known,
    Map<String, String> expected,
    List<Part> parts) {

  private static final Map<String, Clock> CLOCKS =
      Map.of(
          "published", Clock.PUBLISHED,
          "source", Clock.PUBLISHED_AT_SOURCE,
          "modified", Clock.MODIFIED,
          "event", Clock.EVENT_DAY,
          "captured", Clock.CAPTURED);

  /** Words and their role. */
  record Part(Role role, String words) {}

  /** Reads a row of {@code gold.tsv}. */
  static DatingSample of(String row) {
    String[] columns = row.split("\t", -1);
    List<Part> parts = new ArrayList<>();
    for (String part : columns[4].split(" \\|\\| ", -1)) {
      int space = part.indexOf(' ');
      parts.add(new Part(Role.valueOf(part.substring(0, space)), part.substring(space + 1)));
    }
    return new DatingSample(
        columns[0], columns[1], pairs(columns[2], ";"), pairs(columns[3], "; "), parts);
  }

  /** The same sample with other words, in its address too. */
  DatingSample with(UnaryOperator<String> change) {
    Map<String, String> changed = new LinkedHashMap<>(known);
    changed.computeIfPresent("uri", (key, uri) -> change.apply(uri));
    return new DatingSample(
        id,
        outlet,
        changed,
        expected,
        parts.stream().map(p -> new Part(p.role(), change.apply(p.words()))).toList());
  }

  /** The same sample with more below it. */
  DatingSample and(Role role, String words) {
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part(role, words));
    return new DatingSample(id, outlet, known, expected, more);
  }

  /** What the reader says of it. */
  DateDossier dossier() {
    String text = String.join("\n", parts.stream().map(Part::words).toList());
    Capture capture = Capture.of(text.getBytes(StandardCharsets.UTF_8), metadata());
    Page page = Page.ofText((CapturedText) CapturedText.decode(capture), capture.metadata().uri());
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Line line = page.lines().get(i);
      segments.add(Segment.of(line, parts.get(i).role(), "sample", "given"));
    }
    LabelledPage labelled = new LabelledPage(page, segments);
    Edition edition = edition();
    Optional<Dateline> dateline =
        labelled
            .of(Role.LEAD)
            .flatMap(lead -> edition.datelines().stream().flatMap(form -> form.read(lead).stream()))
            .findFirst();
    Optional<Quote> source =
        labelled.of(Role.SOURCE_LINK).flatMap(s -> Addresses.read(s).stream()).findFirst();
    return new Dating(edition, capture, labelled)
        .dossier(dateline, source, known.containsKey("repost") ? Carrier.REPOST : Carrier.DIRECT);
  }

  /** What a dossier says of the clocks that are expected, in the words of the gold. */
  Map<String, String> told(DateDossier dossier) {
    Map<String, String> told = new LinkedHashMap<>();
    expected
        .keySet()
        .forEach(
            clock ->
                told.put(
                    clock,
                    dossier.of(CLOCKS.get(clock)).map(DatingSample::words).orElse("nothing")));
    return told;
  }

  private static String words(DateFinding finding) {
    return finding.status() + " " + finding.interval();
  }

  private Edition edition() {
    return Outlets.editions().stream()
        .filter(edition -> edition.outlet().id().value().equals(outlet))
        .findFirst()
        .orElseThrow();
  }

  private CaptureMetadata metadata() {
    CaptureMetadata metadata = CaptureMetadata.of(MediaType.TEXT);
    if (known.containsKey("uri")) {
      metadata = metadata.withUri(known.get("uri"));
    }
    return known.containsKey("captured")
        ? metadata.withCaptureTime(Instant.parse(known.get("captured")))
        : metadata;
  }

  private static Map<String, String> pairs(String column, String separator) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : column.split(separator, -1)) {
      if (!pair.isBlank()) {
        int equals = pair.indexOf('=');
        pairs.put(
            equals < 0 ? pair : pair.substring(0, equals),
            equals < 0 ? "" : pair.substring(equals + 1));
      }
    }
    return pairs;
  }

  @Override
  public String toString() {
    return id;
  }
}
