package dev.dateline.grpc.laws;

import static dev.dateline.grpc.laws.ServerUnderTest.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Empty;
import com.google.rpc.ErrorInfo;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.v1.ArchiveServiceGrpc;
import dev.dateline.v1.ArchiveStats;
import dev.dateline.v1.ArticleServiceGrpc;
import dev.dateline.v1.GetArchiveStatsRequest;
import dev.dateline.v1.GetServerInfoRequest;
import dev.dateline.v1.GetSourceRequest;
import dev.dateline.v1.IngestServiceGrpc;
import dev.dateline.v1.ListSourcesRequest;
import dev.dateline.v1.ListSourcesResponse;
import dev.dateline.v1.ServerInfo;
import dev.dateline.v1.Source;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArchiveServiceTest {
  @RegisterExtension final ServerUnderTest server = new ServerUnderTest();

  @Test
  void theServerSaysWhatItIs() {
    ServerInfo info = info();
    assertThat(info.getVersion()).isEqualTo("0.1.0");
    assertThat(info.getCommit()).isEqualTo("abc1234");
    assertThat(info.getApiVersion()).isEqualTo("v1");
    assertThat(info.getParserVersionsMap()).containsEntry("ngaynay", "ngaynay/1");
    assertThat(info.getLimits().getMaxCaptureBytes()).isEqualTo(16 * 1024 * 1024);
    assertThat(info.getStorageEngineVersion()).isNotBlank();
    assertThat(info.hasStartTime()).isTrue();
  }

  @Test
  void exactlyTheMethodsNamedAsServedAreServed() {
    List<String> served = info().getCapabilitiesList();
    List<MethodDescriptor<?, ?>> methods =
        Stream.of(
                ArchiveServiceGrpc.getServiceDescriptor(),
                ArticleServiceGrpc.getServiceDescriptor(),
                IngestServiceGrpc.getServiceDescriptor())
            .<MethodDescriptor<?, ?>>flatMap(service -> service.getMethods().stream())
            .toList();
    assertThat(methods).hasSizeGreaterThan(20);
    for (MethodDescriptor<?, ?> method : methods) {
      assertThat(!isUnimplemented(method.getFullMethodName()))
          .as(method.getFullMethodName())
          .isEqualTo(served.contains(method.getFullMethodName()));
    }
  }

  @Test
  void sourcesComeByNameAPageAtATime() {
    server.keep(SampleReadings.vietnamese(), SampleReadings.chinese());
    ListSourcesResponse first = list(ListSourcesRequest.newBuilder().setPageSize(2));
    assertThat(first.getSourcesList())
        .extracting(Source::getName)
        .containsExactly("sources/chinanews", "sources/ngaynay");
    assertThat(first.getSources(1).getArticleCount()).isEqualTo(1);
    ListSourcesResponse second =
        list(ListSourcesRequest.newBuilder().setPageSize(2).setPageToken(first.getNextPageToken()));
    assertThat(second.getSourcesList())
        .extracting(Source::getName)
        .containsExactly("sources/tmtpost");
    assertThat(second.getSources(0).getLanguagesList()).containsExactly("zh", "en");
    assertThat(second.getNextPageToken()).isEmpty();
  }

  @Test
  void aSourceIsFoundByItsName() {
    Source source =
        server
            .figures()
            .getSource(GetSourceRequest.newBuilder().setName("sources/ngaynay").build());
    assertThat(source.getDisplayName()).isEqualTo("Ngày Nay");
    assertThat(source.getZone()).isEqualTo("Asia/Ho_Chi_Minh");
    assertThat(source.getHostsList()).containsExactly("ngaynay.example");
    assertThat(refusedSource("sources/nobody").getReason()).isEqualTo("SOURCE_NOT_FOUND");
    assertThat(refusedSource("nobody").getReason()).isEqualTo("RESOURCE_NAME_INVALID");
  }

  @Test
  void whatIsInTheArchiveIsCounted() {
    server.keep(
        SampleReadings.vietnamese(), SampleReadings.chinese(), SampleReadings.notAnArticle());
    ArchiveStats stats =
        server.figures().getArchiveStats(GetArchiveStatsRequest.getDefaultInstance());
    assertThat(stats.getArticleCount()).isEqualTo(2);
    assertThat(stats.getCaptureCount()).isEqualTo(3);
    assertThat(stats.getRawBytes()).isPositive();
    assertThat(stats.getBySourceList())
        .extracting(ArchiveStats.Group::getKey)
        .containsExactly("sources/chinanews", "sources/ngaynay");
    assertThat(
            refusal(
                    () ->
                        server
                            .figures()
                            .getArchiveStats(
                                GetArchiveStatsRequest.newBuilder().setFilter("x").build()))
                .getReason())
        .isEqualTo("NOT_IMPLEMENTED");
  }

  /** Sends an empty message, and nothing after it, to any method. */
  private boolean isUnimplemented(String method) {
    MethodDescriptor<Empty, Empty> descriptor =
        MethodDescriptor.<Empty, Empty>newBuilder()
            .setType(MethodDescriptor.MethodType.SERVER_STREAMING)
            .setFullMethodName(method)
            .setRequestMarshaller(ProtoUtils.marshaller(Empty.getDefaultInstance()))
            .setResponseMarshaller(ProtoUtils.marshaller(Empty.getDefaultInstance()))
            .build();
    try {
      Iterator<Empty> answers =
          ClientCalls.blockingServerStreamingCall(
              server.channel(), descriptor, CallOptions.DEFAULT, Empty.getDefaultInstance());
      assertThat(answers.hasNext()).isTrue();
      return false;
    } catch (StatusRuntimeException error) {
      return EveryErrorSaysWhy.why(error).getReason().equals("NOT_IMPLEMENTED");
    }
  }

  private ServerInfo info() {
    return server.figures().getServerInfo(GetServerInfoRequest.getDefaultInstance());
  }

  private ListSourcesResponse list(ListSourcesRequest.Builder request) {
    return server.figures().listSources(request.build());
  }

  private ErrorInfo refusedSource(String name) {
    return refusal(
        () -> server.figures().getSource(GetSourceRequest.newBuilder().setName(name).build()));
  }
}
