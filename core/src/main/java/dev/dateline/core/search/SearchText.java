package dev.dateline.core.search;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Picture;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.SignOff;
import dev.dateline.core.article.Story;
import dev.dateline.core.text.Quote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text of an article that is searched.
 *
 * @param field the part of the article
 * @param index which text of that part, from 0
 * @param quote its words
 */
public record SearchText(SearchField field, int index, Quote quote) {

  /**
   * All texts of an article that are searched. Related items and newsflashes are none of them: they
   * never speak for the story.
   *
   * @return in the order of {@link SearchField}; the body is the paragraphs, then the crossheads
   */
  public static List<SearchText> of(Article article) {
    Map<SearchField, List<Quote>> quotes = new EnumMap<>(SearchField.class);
    for (SearchField field : SearchField.values()) {
      quotes.put(field, quotes(field, article));
    }
    List<SearchText> texts = new ArrayList<>();
    quotes.forEach(
        (field, words) -> {
          for (int i = 0; i < words.size(); i++) {
            texts.add(new SearchText(field, i, words.get(i)));
          }
        });
    return texts;
  }

  private static List<Quote> quotes(SearchField field, Article article) {
    Story story = article.story();
    List<Quote> quotes = new ArrayList<>();
    switch (field) {
      case HEADLINE -> story.headline().ifPresent(quotes::add);
      case STANDFIRST -> story.standfirst().ifPresent(quotes::add);
      case BODY -> {
        quotes.addAll(story.paragraphs());
        quotes.addAll(story.crossheads());
      }
      case CAPTION -> article.pictures().forEach(picture -> addWords(picture, quotes));
      case PERSON -> addPeople(article.dateline(), article.attribution(), quotes);
      case RENDITION -> article.renditions().forEach(rendition -> addWords(rendition, quotes));
    }
    return quotes;
  }

  private static void addWords(Picture picture, List<Quote> quotes) {
    picture.caption().ifPresent(quotes::add);
    picture.credit().ifPresent(quotes::add);
  }

  private static void addPeople(
      Optional<Dateline> dateline, Attribution attribution, List<Quote> quotes) {
    dateline.map(Dateline::reporters).ifPresent(quotes::addAll);
    quotes.addAll(attribution.bylines());
    attribution.signOff().map(SignOff::people).ifPresent(quotes::addAll);
    quotes.addAll(attribution.editors());
  }

  private static void addWords(Rendition rendition, List<Quote> quotes) {
    rendition.headline().ifPresent(quotes::add);
    quotes.addAll(rendition.keywords());
    quotes.addAll(rendition.paragraphs());
  }
}
