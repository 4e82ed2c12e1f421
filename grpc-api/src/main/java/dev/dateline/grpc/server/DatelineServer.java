package dev.dateline.grpc.server;

import dev.dateline.grpc.failure.FailureInterceptor;
import dev.dateline.grpc.service.Drainable;
import dev.dateline.grpc.service.ServerDescription;
import dev.dateline.grpc.stream.Workers;
import io.grpc.BindableService;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.protobuf.services.ProtoReflectionService;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Serves Dateline's services, their health and reflection, on a port of this machine. Only loopback
 * addresses are served for now: others need TLS and tokens.
 */
public final class DatelineServer implements AutoCloseable {
  private static final int METADATA_BYTES = 16 * 1024;
  private static final int CALLS_PER_CONNECTION = 100;
  private static final int KEEP_ALIVE_SECONDS = 20;
  private static final int RESETS = 200;
  private static final int RESET_SECONDS = 30;
  private static final int DRAIN_SECONDS = 10;
  private static final int PROBE_MILLIS = 1000;
  private static final int THREADS = Math.max(8, 2 * Runtime.getRuntime().availableProcessors());

  private final Server server;
  private final Set<BindableService> services;
  private final HealthStatusManager health;

  private DatelineServer(Server server, Set<BindableService> services, HealthStatusManager health) {
    this.server = server;
    this.services = services;
    this.health = health;
  }

  /**
   * Starts to serve.
   *
   * @param address of this machine only; port 0 takes a free one
   * @param services what to serve, as {@link DatelineServices#of} makes them
   * @throws CannotServeException when the address is not loopback, or the port is taken
   */
  public static DatelineServer start(InetSocketAddress address, Set<BindableService> services) {
    if (address.isUnresolved() || !address.getAddress().isLoopbackAddress()) {
      throw CannotServeException.notLoopback(address);
    }
    HealthStatusManager health = new HealthStatusManager();
    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(address, InsecureServerCredentials.create())
            .executor(Workers.pool("dateline-call", THREADS))
            .intercept(new FailureInterceptor())
            .maxInboundMessageSize(ServerDescription.MAX_REQUEST_BYTES)
            .maxInboundMetadataSize(METADATA_BYTES)
            .maxConcurrentCallsPerConnection(CALLS_PER_CONNECTION)
            .maxRstFramesPerWindow(RESETS, RESET_SECONDS)
            .permitKeepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
            .permitKeepAliveWithoutCalls(true)
            .addService(health.getHealthService())
            .addService(ProtoReflectionServiceV1.newInstance())
            .addService(ProtoReflectionService.newInstance());
    services.forEach(builder::addService);
    Server server = builder.build();
    for (BindableService service : services) {
      health.setStatus(
          service.bindService().getServiceDescriptor().getName(), ServingStatus.SERVING);
    }
    try {
      return new DatelineServer(server.start(), services, health);
    } catch (IOException e) {
      throw isTaken(address)
          ? CannotServeException.portTaken(address, e)
          : CannotServeException.cannotListen(address, e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** Waits until the server has stopped. */
  public void awaitStop() throws InterruptedException {
    server.awaitTermination();
  }

  /**
   * Stops in good order: new calls are turned away, watches end, imports answer what they have, and
   * what still lasts after ten seconds is broken off.
   */
  @Override
  public void close() {
    if (server.isTerminated()) {
      return;
    }
    health.enterTerminalState();
    server.shutdown();
    services.stream()
        .filter(Drainable.class::isInstance)
        .forEach(service -> ((Drainable) service).drain());
    try {
      if (!server.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
        server.shutdownNow().awaitTermination();
      }
    } catch (InterruptedException e) {
      server.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /** Whether somebody listens there: the native transports say so in words only. */
  private static boolean isTaken(InetSocketAddress address) {
    try (Socket probe = new Socket()) {
      probe.connect(address, PROBE_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
