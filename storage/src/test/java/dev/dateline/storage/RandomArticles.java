package dev.dateline.storage;

import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Picture;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.SignOff;
import dev.dateline.core.article.Story;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Articles of any shape the domain allows, whether or not a page could print them. */
final class RandomArticles {

  /** Words that share syllables, characters and beginnings, so that queries meet some of them. */
  static final List<String> WORDS =
      List.of(
          "khí",
          "khi",
          "hậu",
          "HẬU",
          "đàm",
          "Đam",
          "phán",
          "su",
          "sự",
          "气",
          "候",
          "气候",
          "基金",
          "climate",
          "Climates",
          "fund",
          "COP27",
          "100%",
          "C++",
          "who's",
          "\uD840\uDC00",
          "が",
          "ﬁn",
          "e\u0301tude",
          "１２",
          "\"",
          "'",
          "*",
          "NEAR(",
          "-",
          "\uE022",
          "\uF8FF",
          "\u00AD");

  private final Random random;

  RandomArticles(Random random) {
    this.random = random;
  }

  /** A reading of a capture of its own. */
  Reading.Parsed next() {
    byte[] bytes = (random.nextLong() + words()).getBytes(StandardCharsets.UTF_8);
    Capture capture = Capture.of(bytes);
    Reading.Parsed sample = SampleReadings.english();
    return new Reading.Parsed(capture, sample.page(), sample.recognition(), article(capture));
  }

  private Article article(Capture capture) {
    return new Article(
        new Story(language(), maybe(this::quote), maybe(this::quote), quotes(), quotes()),
        maybe(
            () ->
                new Dateline(
                    quote(), maybe(this::quote), maybe(this::quote), maybe(this::quote), quotes())),
        new Attribution(
            quotes(),
            maybe(() -> new SignOff(quote(), quotes(), maybe(this::quote))),
            quotes(),
            quotes()),
        list(() -> new Picture(maybe(this::quote), maybe(this::quote), quotes())),
        list(this::related),
        list(this::rendition),
        new RandomDates(random, this).next(),
        new Provenance(
            capture.id(),
            maybe(() -> new OutletId("outlet" + random.nextInt(3))),
            words(),
            oneOf(Carrier.values()),
            maybe(this::quote),
            Optional.empty(),
            list(() -> new Finding("ODD", words(), list(this::span)))));
  }

  private RelatedItem related() {
    return switch (random.nextInt(3)) {
      case 0 -> new RelatedItem.Card(maybe(this::quote), maybe(this::quote), maybe(this::quote));
      case 1 -> new RelatedItem.Cell(quote(), maybe(this::quote), maybe(this::quote));
      default -> new RelatedItem.Flash(maybe(this::quote), maybe(this::quote));
    };
  }

  private Rendition rendition() {
    List<Quote> paragraphs = quotes();
    List<Integer> alignment =
        random.nextBoolean()
            ? List.of()
            : paragraphs.stream().map(p -> random.nextInt(99)).toList();
    return new Rendition(language(), maybe(this::quote), quotes(), paragraphs, alignment);
  }

  private Quote quote() {
    List<Span> spans = new ArrayList<>(list(this::span));
    spans.add(span());
    return new Quote(words(), spans);
  }

  private List<Quote> quotes() {
    return list(this::quote);
  }

  private String language() {
    return oneOf("vi", "zh", "en", "zh-Hant");
  }

  Span span() {
    int start = random.nextInt(1 << random.nextInt(1, 30));
    return new Span(start, start + random.nextInt(1000));
  }

  String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(oneOf(" ", " ", "", ", "));
    }
    return words.toString();
  }

  <T> Optional<T> maybe(Supplier<T> supplier) {
    return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
  }

  <T> List<T> list(Supplier<T> supplier) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.add(supplier.get());
    }
    return all;
  }

  @SafeVarargs
  final <T> T oneOf(T... all) {
    return all[random.nextInt(all.length)];
  }
}
