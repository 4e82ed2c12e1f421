package dev.dateline.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the event table that ships with Dateline must be. */
class EventTableTest {

  private static final int LEAST_ROWS = 150;
  private static final int LONGEST_EVENT = 190;

  private final List<NamedEvent> events = EventTable.shipped().events();

  @Test
  void thereAreEnoughEvents() {
    assertThat(events).hasSizeGreaterThanOrEqualTo(LEAST_ROWS);
  }

  @Test
  void noIdStandsTwice() {
    assertThat(events).extracting(NamedEvent::id).doesNotHaveDuplicates();
    assertThat(events).extracting(NamedEvent::id).allMatch(id -> id.matches("[a-z0-9-]+"));
  }

  @Test
  void rowsStandInTheOrderOfTheirDays() {
    assertThat(events)
        .isSortedAccordingTo(Comparator.comparing(NamedEvent::start).thenComparing(NamedEvent::id));
  }

  @Test
  void everyEventEndsAfterItStartsAndSoon() {
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event.end())
                    .isBetween(event.start(), event.start().plusDays(LONGEST_EVENT)));
    assertThat(events)
        .extracting(NamedEvent::start)
        .allMatch(day -> day.isAfter(LocalDate.of(2014, 12, 31)));
  }

  @Test
  void everyEventIsNamedInThreeLanguagesAndSaysWhereItsDaysAreFrom() {
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.names()).extracting(EventName::language).contains("vi", "zh", "en");
              assertThat(event.places()).isNotEmpty();
              assertThat(event.source()).isNotBlank();
            });
  }

  /** A yearly event without a number must print its year, or two events would share a name. */
  @Test
  void noTwoEventsShareAName() {
    List<String> names =
        events.stream()
            .flatMap(
                event ->
                    event.names().stream().map(name -> String.join("+", name.words())).distinct())
            .toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void aRowThatIsNoneIsRefusedWithTheRow() {
    assertThatThrownBy(() -> EventTable.parse("cop-27\t2022-11-06"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cop-27");
  }
}
