package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.page.PageMetadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The upload folder of a page's picture: {@code /2022_11_19/}, {@code /2022/11/19/}, or {@code
 * /112022/19/} as MasterCMS writes it. A picture may be older than its story, and so it only ranks.
 */
final class PicturePaths {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("/(20\\d\\d)[_/-](\\d\\d)[_/-](\\d\\d)/");
  private static final Pattern MONTH_FIRST = Pattern.compile("/(\\d\\d)(20\\d\\d)/(\\d\\d)/");

  private PicturePaths() {}

  static List<DateCandidate> in(PageMetadata metadata) {
    return metadata
        .first("og:image")
        .flatMap(
            path ->
                day(path.text())
                    .map(
                        day ->
                            DateCandidate.open(
                                Kind.PICTURE_PATH,
                                Clock.PUBLISHED,
                                Evidence.of(path),
                                PartialDate.of(day))))
        .stream()
        .toList();
  }

  private static Optional<LocalDate> day(String path) {
    Matcher match = YEAR_FIRST.matcher(path);
    if (match.find()) {
      return day(match.group(1), match.group(2), match.group(3));
    }
    Matcher other = MONTH_FIRST.matcher(path);
    return other.find() ? day(other.group(2), other.group(1), other.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
