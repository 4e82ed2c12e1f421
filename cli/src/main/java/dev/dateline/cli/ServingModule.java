package dev.dateline.cli;

import dagger.Module;
import dagger.Provides;
import dev.dateline.cli.context.Version;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.grpc.ServerFacts;
import dev.dateline.grpc.server.GrpcModule;
import java.time.InstantSource;
import java.util.Optional;

/** Joins the parsers and the archive of this run to the services. */
@Module(includes = GrpcModule.class)
interface ServingModule {
  @Provides
  static Ingest ingest(ParserRegistry parsers, ArticleArchive archive) {
    return new Ingest(parsers, archive);
  }

  @Provides
  static ServerFacts facts(InstantSource time) {
    return new ServerFacts(Version.current(), Optional.empty(), time.instant());
  }
}
