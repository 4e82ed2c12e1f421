package dev.dateline.grpc.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.longrunning.GetOperationRequest;
import com.google.longrunning.OperationsGrpc;
import dev.dateline.grpc.server.CannotServeException;
import dev.dateline.grpc.server.DatelineServer;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.reflection.v1.ServiceResponse;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatelineServerTest {
  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();

  @Test
  void aTakenPortIsSaidToBeTaken() {
    InetSocketAddress taken =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
    assertThatExceptionOfType(CannotServeException.class)
        .isThrownBy(() -> DatelineServer.start(taken, Set.of()))
        .withMessageContaining(String.valueOf(server.port()))
        .satisfies(
            refused ->
                assertThat(refused.reason()).isEqualTo(CannotServeException.Reason.PORT_TAKEN));
  }

  @Test
  void onlyThisMachineIsServed() {
    for (InetSocketAddress open :
        List.of(
            new InetSocketAddress("0.0.0.0", 0),
            new InetSocketAddress("192.0.2.1", 0),
            InetSocketAddress.createUnresolved("nowhere.example", 0))) {
      CannotServeException refused =
          catchThrowableOfType(
              CannotServeException.class, () -> DatelineServer.start(open, Set.of()));
      assertThat(refused.reason()).isEqualTo(CannotServeException.Reason.NOT_LOOPBACK);
    }
  }

  @Test
  void everyServiceIsHealthyWhileItServes() {
    for (String service :
        List.of(
            "",
            "dateline.v1.ArticleService",
            "dateline.v1.IngestService",
            "dateline.v1.ArchiveService")) {
      assertThat(
              HealthGrpc.newBlockingStub(server.channel())
                  .check(HealthCheckRequest.newBuilder().setService(service).build())
                  .getStatus())
          .isEqualTo(ServingStatus.SERVING);
    }
  }

  @Test
  void aStrangerLearnsTheServicesByReflection() throws Exception {
    CompletableFuture<ServerReflectionResponse> answer = new CompletableFuture<>();
    StreamObserver<ServerReflectionRequest> asking =
        ServerReflectionGrpc.newStub(server.channel()).serverReflectionInfo(first(answer));
    asking.onNext(ServerReflectionRequest.newBuilder().setListServices("*").build());
    assertThat(answer.get(30, TimeUnit.SECONDS).getListServicesResponse().getServiceList())
        .extracting(ServiceResponse::getName)
        .contains(
            "dateline.v1.ArticleService",
            "dateline.v1.IngestService",
            "dateline.v1.ArchiveService",
            "google.longrunning.Operations",
            "grpc.health.v1.Health",
            "grpc.reflection.v1alpha.ServerReflection");
    asking.onCompleted();
  }

  @Test
  void nothingIsLongRunningYet() {
    assertThat(
            ServerUnderTest.refusal(
                    () ->
                        OperationsGrpc.newBlockingStub(server.channel())
                            .getOperation(GetOperationRequest.newBuilder().setName("x").build()))
                .getReason())
        .isEqualTo("NOT_IMPLEMENTED");
  }

  private static StreamObserver<ServerReflectionResponse> first(
      CompletableFuture<ServerReflectionResponse> answer) {
    return new StreamObserver<>() {
      @Override
      public void onNext(ServerReflectionResponse response) {
        answer.complete(response);
      }

      @Override
      public void onError(Throwable failure) {
        answer.completeExceptionally(failure);
      }

      @Override
      public void onCompleted() {
        answer.cancel(false);
      }
    };
  }
}
