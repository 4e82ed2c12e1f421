package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateCandidate.Kind;
import dev.dateline.core.date.DateCandidate.Verdict;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.page.PageMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page's metadata says of its dates. One field of each kind speaks: the one with the
 * plainest name, and of several with one name the first on the page, since comments and lists
 * follow.
 */
final class MetadataDates {

  private MetadataDates() {}

  /**
   * The candidates of a page's metadata, {@code time} elements left out: they need their place.
   *
   * @param monthFirst whether the page's language writes the month before the day
   */
  static List<DateCandidate> in(PageMetadata metadata, boolean monthFirst) {
    List<Field> fields = new ArrayList<>();
    for (PageMetadata.Entry entry : metadata.entries()) {
      MetadataField.of(entry.name())
          .filter(field -> field.kind() != Kind.TIME_ELEMENT)
          .ifPresent(
              field ->
                  MachineDates.read(entry.value().text(), monthFirst)
                      .map(
                          date ->
                              DateCandidate.open(
                                  field.kind(), field.clock(), Evidence.of(entry.value()), date))
                      .ifPresent(candidate -> fields.add(new Field(field, candidate))));
    }
    return fields.stream().map(field -> judged(field, fields)).toList();
  }

  private static DateCandidate judged(Field field, List<Field> fields) {
    Field speaker = fields.stream().filter(field::isOneOf).reduce(Field::plainer).orElse(field);
    if (speaker.equals(field)) {
      return field.candidate();
    }
    boolean same =
        speaker.candidate().value().fullDay().equals(field.candidate().value().fullDay());
    return field
        .candidate()
        .judged(
            same ? Verdict.AGREED : Verdict.OUTVOTED,
            same
                ? "A plainer field of its kind gives the same day."
                : "A plainer field of its kind, or an earlier one of its name, speaks.");
  }

  /** A field and the date it gives. */
  private record Field(MetadataField field, DateCandidate candidate) {

    boolean isOneOf(Field other) {
      return clock() == other.clock() && field.kind() == other.field.kind();
    }

    Clock clock() {
      return field.clock();
    }

    Field plainer(Field later) {
      return later.field.rank() < field.rank() ? later : this;
    }
  }
}
