package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.cli.context.Interruption;
import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.terminal.Screen;
import dev.dateline.grpc.server.DatelineServer;
import io.grpc.BindableService;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the archive over gRPC until it is told to stop. */
@Command(
    name = "serve",
    description = {
      "Serve the archive over gRPC.",
      "Only this machine is served. SIGTERM and Ctrl-C end it in good order: what is under way is",
      "finished first."
    },
    footer = {"", "Example: dateline serve --port 0"})
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;
  private final OpenArchive archive;
  private final Provider<Set<BindableService>> services;
  private final Interruption interruption;
  private final Screen screen;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7878",
      description = "Where to listen (${DEFAULT-VALUE}); 0 takes a free port.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "A loopback address (${DEFAULT-VALUE}).")
  private String address = "";

  @Inject
  ServeCommand(
      OpenArchive archive,
      Provider<Set<BindableService>> services,
      Interruption interruption,
      Screen screen) {
    this.archive = archive;
    this.services = services;
    this.interruption = interruption;
    this.screen = screen;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new Failure(ExitCode.USAGE, "--port " + port, "a port is 0 to " + LAST_PORT);
    }
    archive.orCreated();
    CountDownLatch stop = new CountDownLatch(1);
    try (DatelineServer server =
        DatelineServer.start(new InetSocketAddress(address, port), services.get())) {
      interruption.attend(stop::countDown);
      screen.error("listening on " + address + ":" + server.port());
      stop.await();
      screen.note("stopping: finishing what is under way");
    }
    return ExitCode.OK.code();
  }
}
