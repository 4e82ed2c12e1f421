package dev.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.article.Article;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import dev.dateline.corpus.Corpus.Specimen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws hold on the captures of the corpus, and on what is left of them after a mishap. */
class LawsTest {

  private static final int ROUNDS = 40;
  private static final List<Clock> SPEAKING =
      List.of(Clock.PUBLISHED, Clock.PUBLISHED_AT_SOURCE, Clock.EVENT_DAY);
  private static final Pattern YEAR = Pattern.compile("\\b20[12]\\d\\b");

  static Stream<Specimen> captures() {
    return Corpus.articles().stream();
  }

  /** Text captures only: a mishap with the lines of a markup file is another page. */
  static Stream<Arguments> mishaps() {
    return captures()
        .filter(specimen -> specimen.file().toString().endsWith(".txt"))
        .flatMap(
            specimen ->
                Stream.of(Mutation.values()).map(mutation -> Arguments.of(specimen, mutation)));
  }

  static Stream<Arguments> reprints() {
    return mishaps().filter(arguments -> ((Mutation) arguments.get()[1]).keepsThePage());
  }

  @ParameterizedTest
  @MethodSource("mishaps")
  void everyCharacterHasExactlyOneRole(Specimen specimen, Mutation mutation) {
    mutants(specimen, mutation)
        .forEach(
            bytes -> {
              StringBuilder printed = new StringBuilder();
              labelled(bytes).page().segments().forEach(s -> printed.append(s.text()));
              assertThat(withoutBlanks(printed.toString()))
                  .isEqualTo(withoutBlanks(new String(bytes, StandardCharsets.UTF_8)));
            });
  }

  @ParameterizedTest
  @MethodSource("mishaps")
  void everyQuoteStandsWhereItSays(Specimen specimen, Mutation mutation) {
    mutants(specimen, mutation)
        .forEach(
            bytes -> {
              if (labelled(bytes) instanceof Reading.Parsed parsed) {
                for (Quote quote : quotes(parsed.article())) {
                  assertThat(at(bytes, quote.spans())).isEqualTo(quote.text());
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("reprints")
  void theSamePagePrintedAnotherWayReadsTheSame(Specimen specimen, Mutation mutation) {
    List<Role> roles = roles(specimen.parsed().page());
    mutants(specimen, mutation)
        .forEach(bytes -> assertThat(roles(labelled(bytes).page())).isEqualTo(roles));
  }

  @ParameterizedTest
  @MethodSource("mishaps")
  void aTeaserNeverDatesTheStory(Specimen specimen, Mutation mutation) {
    List<Integer> years = years(specimen.parsed().article().dates()).toList();
    mutants(specimen, mutation)
        .forEach(
            bytes -> {
              if (labelled(bytes) instanceof Reading.Parsed parsed) {
                assertThat(years(parsed.article().dates())).isSubsetOf(years);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("captures")
  void changingTheYearsOfOtherStoriesChangesNoDateOfThisOne(Specimen specimen) {
    Reading.Parsed original = specimen.parsed();
    byte[] changed = specimen.bytes();
    original.page().of(Role.Family.RELATED).forEach(segment -> changeYears(changed, segment));
    DateDossier before = original.article().dates();
    DateDossier after = Corpus.parse(changed).article().dates();
    for (Clock clock : SPEAKING) {
      assertThat(after.of(clock)).isEqualTo(before.of(clock));
    }
  }

  private static Stream<byte[]> mutants(Specimen specimen, Mutation mutation) {
    return IntStream.range(0, mutation.keepsThePage() ? 1 : ROUNDS)
        .mapToObj(seed -> mutation.of(specimen.bytes(), new Random(seed)));
  }

  private static void changeYears(byte[] page, Segment segment) {
    Span span = segment.quote().spans().get(0);
    String text = new String(page, span.start(), span.length(), StandardCharsets.UTF_8);
    byte[] masked = YEAR.matcher(text).replaceAll("2031").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(masked, 0, page, span.start(), masked.length);
  }

  private static Reading.Labelled labelled(byte[] bytes) {
    return (Reading.Labelled) Corpus.PARSERS.read(Capture.of(bytes));
  }

  private static List<Role> roles(LabelledPage page) {
    return page.segments().stream().map(Segment::role).toList();
  }

  private static List<Quote> quotes(Article article) {
    List<Quote> quotes = new ArrayList<>(article.quotes());
    Stream.concat(
            article.dates().candidates().stream().map(c -> c.evidence()),
            article.dates().findings().values().stream().flatMap(f -> f.evidence().stream()))
        .filter(evidence -> !evidence.spans().isEmpty())
        .forEach(evidence -> quotes.add(new Quote(evidence.words(), evidence.spans())));
    return quotes;
  }

  private static Stream<Integer> years(DateDossier dates) {
    return SPEAKING.stream()
        .flatMap(clock -> dates.of(clock).map(DateFinding::interval).stream())
        .flatMap(i -> Stream.of(i.notBefore(), i.notAfter()))
        .flatMap(bound -> bound.stream().map(b -> b.day().getYear()));
  }

  private static String at(byte[] bytes, List<Span> spans) {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    spans.forEach(span -> pieces.write(bytes, span.start(), span.length()));
    return pieces.toString(StandardCharsets.UTF_8);
  }

  private static String withoutBlanks(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
