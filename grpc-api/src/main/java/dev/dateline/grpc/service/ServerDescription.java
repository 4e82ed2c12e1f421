package dev.dateline.grpc.service;

import dev.dateline.core.archive.ArchiveStats;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.FilterParser;
import dev.dateline.core.archive.ListRequest;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.grpc.ServerFacts;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.grpc.request.Pages;
import dev.dateline.v1.ArchiveServiceGrpc;
import dev.dateline.v1.ArticleServiceGrpc;
import dev.dateline.v1.IngestServiceGrpc;
import dev.dateline.v1.ServerInfo;
import io.grpc.MethodDescriptor;
import io.grpc.ServiceDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a server says of itself. */
public final class ServerDescription {
  /** The largest message a server takes: a capture and what is said about it. */
  public static final int MAX_REQUEST_BYTES = Capture.MAX_BYTES + 64 * 1024;

  private static final Set<String> NOT_SERVED_YET =
      Set.of(
          "dateline.v1.ArchiveService/DownloadBackup",
          "dateline.v1.ArchiveService/PurgeArticles",
          "dateline.v1.ArchiveService/VerifyArchive",
          "dateline.v1.ArticleService/ExportArticles",
          "dateline.v1.ArticleService/GetArticleRevision",
          "dateline.v1.ArticleService/ListArticleRevisions",
          "dateline.v1.IngestService/GetImportSession",
          "dateline.v1.IngestService/ListCaptures",
          "dateline.v1.IngestService/ReparseCaptures");

  private final ServerFacts facts;
  private final ParserRegistry parsers;
  private final ArticleArchive archive;

  /** Describes a server of this archive. */
  public ServerDescription(ServerFacts facts, ParserRegistry parsers, ArticleArchive archive) {
    this.facts = facts;
    this.parsers = parsers;
    this.archive = archive;
  }

  ServerInfo describe() {
    ArchiveStats stats = archive.stats();
    ServerInfo.Builder info =
        ServerInfo.newBuilder()
            .setVersion(facts.version())
            .setCommit(facts.commit().orElse(""))
            .setApiVersion("v1")
            .setSchemaVersion(stats.schemaVersion())
            .setStorageEngineVersion(stats.engine())
            .addAllCapabilities(capabilities())
            .setLimits(limits())
            .setStartTime(TimeProtos.toProto(facts.started()));
    parsers.parsers().forEach(it -> info.putParserVersions(it.outlet().id().value(), it.version()));
    return info.build();
  }

  private static List<String> capabilities() {
    return Stream.of(
            ArchiveServiceGrpc.getServiceDescriptor(),
            ArticleServiceGrpc.getServiceDescriptor(),
            IngestServiceGrpc.getServiceDescriptor())
        .map(ServiceDescriptor::getMethods)
        .flatMap(methods -> methods.stream().map(MethodDescriptor::getFullMethodName))
        .filter(method -> !NOT_SERVED_YET.contains(method))
        .sorted()
        .toList();
  }

  private static ServerInfo.Limits limits() {
    return ServerInfo.Limits.newBuilder()
        .setMaxRequestBytes(MAX_REQUEST_BYTES)
        .setMaxResponseBytes(Pages.MAX_BYTES)
        .setMaxCaptureBytes(Capture.MAX_BYTES)
        .setMaxPageSize(ListRequest.MAX_LIMIT)
        .setMaxFilterCharacters(FilterParser.MAX_BYTES)
        .build();
  }
}
