package dev.dateline.grpc.service;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.v1.ArchiveServiceGrpc.ArchiveServiceImplBase;
import dev.dateline.v1.ArchiveStats;
import dev.dateline.v1.GetArchiveStatsRequest;
import dev.dateline.v1.GetServerInfoRequest;
import dev.dateline.v1.GetSourceRequest;
import dev.dateline.v1.ListSourcesRequest;
import dev.dateline.v1.ListSourcesResponse;
import dev.dateline.v1.ServerInfo;
import dev.dateline.v1.Source;
import io.grpc.stub.StreamObserver;
import java.time.InstantSource;

/** Says what the server is and what the archive holds. */
public final class ArchiveService extends ArchiveServiceImplBase {
  private final ArticleArchive archive;
  private final ServerDescription server;
  private final SourceListing sources;
  private final InstantSource clock;

  /** Serves the figures of an archive. */
  public ArchiveService(
      ParserRegistry parsers,
      ArticleArchive archive,
      ServerDescription server,
      InstantSource clock) {
    this.archive = archive;
    this.server = server;
    this.sources = new SourceListing(parsers, archive);
    this.clock = clock;
  }

  @Override
  public void getServerInfo(GetServerInfoRequest request, StreamObserver<ServerInfo> client) {
    Answers.send(client, server.describe());
  }

  @Override
  public void getArchiveStats(GetArchiveStatsRequest request, StreamObserver<ArchiveStats> client) {
    if (!request.getFilter().isEmpty()) {
      throw Refusal.notServed("filter");
    }
    dev.dateline.core.archive.ArchiveStats stats = archive.stats();
    ArchiveStats.Builder proto =
        ArchiveStats.newBuilder()
            .setArticleCount(stats.articles())
            .setDeletedCount(stats.deleted())
            .setCaptureCount(stats.captures())
            .setRawBytes(stats.captureBytes())
            .setComputeTime(TimeProtos.toProto(clock.instant()));
    stats.byOutlet().keySet().stream()
        .sorted()
        .map(
            outlet ->
                ArchiveStats.Group.newBuilder()
                    .setKey(ResourceNames.source(outlet))
                    .setCount(stats.byOutlet().getOrDefault(outlet, 0L)))
        .forEach(proto::addBySource);
    Answers.send(client, proto.build());
  }

  @Override
  public void getSource(GetSourceRequest request, StreamObserver<Source> client) {
    Answers.send(client, sources.get(request.getName()));
  }

  @Override
  public void listSources(ListSourcesRequest request, StreamObserver<ListSourcesResponse> client) {
    Answers.send(client, sources.answer(request));
  }
}
