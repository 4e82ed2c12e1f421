package dev.dateline.parsers.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What JSON-LD says about the article of a page (schema.org/Article and its kinds), flattened to
 * {@code author.name}. Other nodes, such as lists of further articles, do not speak for it.
 */
final class JsonLd {

  private static final Set<String> WAYS_DOWN = Set.of("@graph", "mainEntity", "mainEntityOfPage");
  private static final Set<String> DATES = Set.of("datePublished", "dateModified");
  private static final Set<String> POSTINGS =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");

  /** Names whose value, a plain string, means the name of a person or an organisation. */
  private static final Set<String> NAMED = Set.of("author", "creator", "publisher");

  private JsonLd() {}

  /** Takes what is found. */
  interface Sink {

    /** A value and its name, such as {@code headline}. */
    void entry(String name, Json.Scalar value);
  }

  static void read(Json root, Sink sink) {
    Optional<Json.Members> article = node(root, JsonLd::isArticle);
    article.ifPresent(found -> flatten("", found, sink));
    if (article.isEmpty()) {
      node(root, "WebPage"::equals).ifPresent(page -> dates(page, sink));
    }
  }

  /** Blogs that name no article date the page it stands on. */
  private static void dates(Json.Members page, Sink sink) {
    for (Json.Member member : page.members()) {
      if (DATES.contains(member.name()) && member.value() instanceof Json.Scalar date) {
        sink.entry(member.name(), date);
      }
    }
  }

  private static Optional<Json.Members> node(Json json, Predicate<String> type) {
    if (json instanceof Json.Items items) {
      return items.items().stream().flatMap(item -> node(item, type).stream()).findFirst();
    }
    if (!(json instanceof Json.Members node)) {
      return Optional.empty();
    }
    if (isOf(node, type)) {
      return Optional.of(node);
    }
    return node.members().stream()
        .filter(member -> WAYS_DOWN.contains(member.name()))
        .flatMap(member -> node(member.value(), type).stream())
        .findFirst();
  }

  private static boolean isOf(Json.Members node, Predicate<String> kind) {
    return node.members().stream()
        .filter(member -> member.name().equals("@type"))
        .flatMap(member -> each(member.value()).stream())
        .anyMatch(type -> type instanceof Json.Scalar scalar && kind.test(scalar.text()));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || POSTINGS.contains(type);
  }

  private static void flatten(String prefix, Json.Members node, Sink sink) {
    for (Json.Member member : node.members()) {
      for (Json value : each(member.value())) {
        String name = prefix + member.name();
        if (value instanceof Json.Scalar scalar) {
          boolean named = prefix.isEmpty() && NAMED.contains(name);
          sink.entry(named ? name + ".name" : name, scalar);
        } else if (value instanceof Json.Members inner && prefix.isEmpty()) {
          flatten(name + ".", inner, sink);
        }
      }
    }
  }

  private static List<Json> each(Json value) {
    return value instanceof Json.Items items ? items.items() : List.of(value);
  }
}
