package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FileDescriptor;
import dev.dateline.v1.GetServerInfoRequest;
import dev.dateline.v1.ParseCaptureRequest;
import dev.dateline.v1.SearchArticlesRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Served over a real port, strangers in other languages parse, import, get, search and watch. */
class ForeignClientTest {
  @TempDir private Path data;

  @Test
  void nodeIsAnsweredAsItAsks() throws Exception {
    answers("NODE", ForeignClient.node());
  }

  @Test
  void pythonIsAnsweredAsItAsks() throws Exception {
    answers("PYTHON", ForeignClient.python());
  }

  private void answers(String language, Optional<ForeignClient> client) throws Exception {
    if (client.isEmpty()) {
      System.err.println("!!! NO " + language + " WITH GRPC ON THIS MACHINE: CLIENT NOT TESTED");
      assertThat(System.getenv("CI")).as("CI tests every client").isNotEqualTo("true");
    }
    assumeTrue(client.isPresent(), language + " with grpc is not installed");
    Seed seed = Seed.all().get(3);
    try (Child server = Child.start(Jdk.running(), data, "serve", "--port", "0")) {
      String address = server.awaitError("listening on ").replace("listening on ", "");
      Outcome asked = client.get().run(address, descriptors(), seed.file());
      assertThat(asked.err()).isEmpty();
      assertThat(asked.lines())
          .containsExactly(
              "parsed sources/tmtpost US Climate Envoy John Kerry Vows to Strengthen Cooperation"
                  + " in Meet with Chinese Officials",
              "imported CODE_CREATED CODE_REJECTED CODE_DUPLICATE_CAPTURE",
              "got true 9",
              "searched 1 true",
              "watched TYPE_CREATED true",
              "missing 5",
              "downloaded true");
    }
  }

  /** What a stranger knows of Dateline: all files of the protocol, each after those it needs. */
  private Path descriptors() throws IOException {
    Set<FileDescriptor> files = new LinkedHashSet<>();
    for (FileDescriptor service :
        List.of(
            SearchArticlesRequest.getDescriptor().getFile(),
            ParseCaptureRequest.getDescriptor().getFile(),
            GetServerInfoRequest.getDescriptor().getFile())) {
      addWithNeeded(service, files);
    }
    FileDescriptorSet.Builder set = FileDescriptorSet.newBuilder();
    files.forEach(file -> set.addFile(file.toProto()));
    return Files.write(data.resolve("dateline.binpb"), set.build().toByteArray());
  }

  private static void addWithNeeded(FileDescriptor file, Set<FileDescriptor> files) {
    file.getDependencies().forEach(needed -> addWithNeeded(needed, files));
    files.add(file);
  }
}
