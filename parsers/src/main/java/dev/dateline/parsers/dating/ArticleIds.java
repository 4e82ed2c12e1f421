package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.outlet.OutletId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of articles whose day is known, outlet by outlet: {@code article-ids.tsv}. Ids grow with
 * time, so one between two of them was given between their days. That ranks years; it proves none.
 */
final class ArticleIds {

  private static final Pattern ID =
      Pattern.compile("(?<!\\d)(\\d{5,9})(?:\\.\\w{3,5})?(?:[?&#/].*)?$");

  private static final Map<String, NavigableMap<Long, LocalDate>> KNOWN = read();

  private ArticleIds() {}

  /** What the id in an address of an outlet says; nothing without a known id on either side. */
  static List<DateCandidate> in(String uri, OutletId outlet, Clock clock) {
    Matcher match = ID.matcher(uri);
    NavigableMap<Long, LocalDate> known = KNOWN.get(outlet.value());
    if (known == null || !match.find()) {
      return List.of();
    }
    long id = Long.parseLong(match.group(1));
    Map.Entry<Long, LocalDate> before = known.floorEntry(id);
    Map.Entry<Long, LocalDate> after = known.ceilingEntry(id);
    if (before == null || after == null) {
      return List.of();
    }
    return List.of(
        DateCandidate.open(
                Kind.ARTICLE_ID,
                clock,
                Evidence.outside(uri),
                between(before.getValue(), after.getValue()))
            .judged(
                Verdict.OUTVOTED,
                "Id %d lies between %d (%s) and %d (%s): that ranks years and proves none."
                    .formatted(
                        id, before.getKey(), before.getValue(), after.getKey(), after.getValue())));
  }

  /** What both days have in common. */
  private static PartialDate between(LocalDate from, LocalDate to) {
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    return new PartialDate(
        sameYear ? OptionalInt.of(from.getYear()) : OptionalInt.empty(),
        sameMonth ? OptionalInt.of(from.getMonthValue()) : OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<String, NavigableMap<Long, LocalDate>> read() {
    Map<String, NavigableMap<Long, LocalDate>> known = new HashMap<>();
    for (String row : rows()) {
      String[] columns = row.split("\t", -1);
      known
          .computeIfAbsent(columns[0], any -> new TreeMap<>())
          .put(Long.parseLong(columns[1]), LocalDate.parse(columns[2]));
    }
    return known;
  }

  private static List<String> rows() {
    try (InputStream file =
        Objects.requireNonNull(ArticleIds.class.getResourceAsStream("article-ids.tsv"))) {
      List<String> rows = new ArrayList<>();
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
