package dev.dateline.grpc.laws;

import dev.dateline.core.archive.InMemoryArticleArchive;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.grpc.ServerFacts;
import dev.dateline.grpc.client.CaptureUpload;
import dev.dateline.grpc.client.DatelineClient;
import dev.dateline.grpc.server.DatelineServer;
import dev.dateline.grpc.server.DatelineServices;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ListArticlesRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A program that embeds the server: everything is made with {@code new}. */
final class EmbeddedServer {
  private EmbeddedServer() {}

  public static void main(String[] arguments) {
    try {
      Class.forName("dagger.Module");
      throw new IllegalStateException("Dagger is on the class path");
    } catch (ClassNotFoundException expected) {
      System.out.println("no Dagger here");
    }
    InstantSource clock = InstantSource.system();
    SampleParsers parsers = new SampleParsers();
    InMemoryArticleArchive archive = new InMemoryArticleArchive(clock);
    InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    ServerFacts facts = new ServerFacts("0.1.0", Optional.empty(), clock.instant());
    try (DatelineServer server =
            DatelineServer.start(
                free,
                DatelineServices.of(parsers, archive, new Ingest(parsers, archive), clock, facts));
        DatelineClient client = DatelineClient.connect("127.0.0.1", server.port())) {
      client.importAll(
          Start.getDefaultInstance(),
          List.of(new CaptureUpload("one", SampleReadings.chinese().capture())).iterator(),
          outcome -> System.out.println(outcome.getCode()));
      System.out.println(
          "articles served: " + client.list(ListArticlesRequest.getDefaultInstance()).count());
    }
  }
}
