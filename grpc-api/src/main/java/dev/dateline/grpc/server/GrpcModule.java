package dev.dateline.grpc.server;

import dagger.Module;
import dagger.Provides;
import dagger.multibindings.ElementsIntoSet;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.grpc.ServerFacts;
import io.grpc.BindableService;
import java.time.InstantSource;
import java.util.Set;

/**
 * Gives the services to a Dagger component that has the ports of core, a clock and the {@link
 * ServerFacts}. Every request for the set makes new services; one server asks once.
 */
@Module
public interface GrpcModule {
  /** All services of {@code dateline.v1}. */
  @Provides
  @ElementsIntoSet
  static Set<BindableService> services(
      ParserRegistry parsers,
      ArticleArchive archive,
      Ingest ingest,
      InstantSource clock,
      ServerFacts facts) {
    return DatelineServices.of(parsers, archive, ingest, clock, facts);
  }
}
