package dev.dateline.grpc.service;

import com.google.protobuf.Message;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.PageCursor;
import dev.dateline.core.outlet.Outlet;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.SourceParser;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.request.PageToken;
import dev.dateline.grpc.request.Pages;
import dev.dateline.v1.ListSourcesRequest;
import dev.dateline.v1.ListSourcesResponse;
import dev.dateline.v1.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outlets whose pages are read. */
final class SourceListing {
  private final ParserRegistry parsers;
  private final ArticleArchive archive;

  SourceListing(ParserRegistry parsers, ArticleArchive archive) {
    this.parsers = parsers;
    this.archive = archive;
  }

  Source get(String name) {
    OutletId id = ResourceNames.outletId(name);
    return sources().stream()
        .filter(source -> source.getName().equals(ResourceNames.source(id)))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.SOURCE_NOT_FOUND,
                    "No parser reads " + name + "; ListSources names those that are read",
                    Map.of("name", name)));
  }

  ListSourcesResponse answer(ListSourcesRequest request) {
    if (!request.getFilter().isEmpty()) {
      throw Refusal.notServed("filter");
    }
    if (!request.getOrderBy().isEmpty()) {
      throw Refusal.notServed("order_by");
    }
    Message bound = request.toBuilder().clearPageSize().clearPageToken().build();
    String after =
        PageToken.cursor(request.getPageToken(), bound).map(PageCursor::value).orElse("");
    List<Source> left =
        sources().stream().filter(source -> source.getName().compareTo(after) > 0).toList();
    List<Source> page = left.stream().limit(Pages.size(request.getPageSize())).toList();
    Optional<PageCursor> next =
        page.size() < left.size()
            ? Optional.of(new PageCursor(page.get(page.size() - 1).getName()))
            : Optional.empty();
    return ListSourcesResponse.newBuilder()
        .addAllSources(page)
        .setNextPageToken(PageToken.of(next, bound))
        .build();
  }

  private List<Source> sources() {
    Map<OutletId, Long> counts = archive.stats().byOutlet();
    return parsers.parsers().stream()
        .map(parser -> source(parser, counts.getOrDefault(parser.outlet().id(), 0L)))
        .sorted(Comparator.comparing(Source::getName))
        .toList();
  }

  private static Source source(SourceParser parser, long articles) {
    Outlet outlet = parser.outlet();
    return Source.newBuilder()
        .setName(ResourceNames.source(outlet.id()))
        .setDisplayName(outlet.name())
        .addAllHosts(outlet.hosts())
        .setLanguage(outlet.languages().get(0))
        .addAllLanguages(outlet.languages())
        .setZone(outlet.zone().getId())
        .setParserVersion(parser.version())
        .setArticleCount(articles)
        .setEtag("\"" + parser.version() + "-" + articles + "\"")
        .build();
  }
}
