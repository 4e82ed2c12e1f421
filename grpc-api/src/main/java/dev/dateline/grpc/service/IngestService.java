package dev.dateline.grpc.service;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.grpc.convert.CaptureProtos;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.stream.DownloadStream;
import dev.dateline.grpc.stream.Importing;
import dev.dateline.v1.Capture;
import dev.dateline.v1.DownloadCaptureRequest;
import dev.dateline.v1.DownloadCaptureResponse;
import dev.dateline.v1.FindMissingCapturesRequest;
import dev.dateline.v1.FindMissingCapturesResponse;
import dev.dateline.v1.GetCaptureRequest;
import dev.dateline.v1.ImportCapturesRequest;
import dev.dateline.v1.ImportCapturesResponse;
import dev.dateline.v1.IngestServiceGrpc.IngestServiceImplBase;
import dev.dateline.v1.ParseCaptureRequest;
import dev.dateline.v1.ParseCaptureResponse;
import io.grpc.stub.StreamObserver;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/** Reads captures, imports them and gives them back as received. */
public final class IngestService extends IngestServiceImplBase implements Drainable {
  private static final int MAX_DIGESTS = 10_000;

  private final ArticleArchive archive;
  private final CaptureReading reading;
  private final Importing importing;
  private final Executor executor;

  /**
   * Serves the captures of an archive.
   *
   * @param archive has the captures
   * @param reading reads captures that are not kept
   * @param importing keeps captures
   * @param executor runs the steps of all downloads
   */
  public IngestService(
      ArticleArchive archive, CaptureReading reading, Importing importing, Executor executor) {
    this.archive = archive;
    this.reading = reading;
    this.importing = importing;
    this.executor = executor;
  }

  @Override
  public void parseCapture(
      ParseCaptureRequest request, StreamObserver<ParseCaptureResponse> client) {
    Answers.send(client, reading.answer(request));
  }

  @Override
  public void findMissingCaptures(
      FindMissingCapturesRequest request, StreamObserver<FindMissingCapturesResponse> client) {
    if (request.getSha256Count() > MAX_DIGESTS) {
      throw Refusal.field("sha256", "at most " + MAX_DIGESTS);
    }
    Set<CaptureId> asked =
        request.getSha256List().stream()
            .map(ResourceNames::digest)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<CaptureId> known = archive.known(asked).keySet();
    FindMissingCapturesResponse.Builder missing = FindMissingCapturesResponse.newBuilder();
    asked.stream()
        .filter(id -> !known.contains(id))
        .map(CaptureId::sha256)
        .forEach(missing::addMissingSha256);
    Answers.send(client, missing.build());
  }

  @Override
  public StreamObserver<ImportCapturesRequest> importCaptures(
      StreamObserver<ImportCapturesResponse> client) {
    return importing.begin(Answers.flow(client));
  }

  @Override
  public void getCapture(GetCaptureRequest request, StreamObserver<Capture> client) {
    Answers.send(client, CaptureProtos.toProto(capture(request.getName())));
  }

  @Override
  public void downloadCapture(
      DownloadCaptureRequest request, StreamObserver<DownloadCaptureResponse> client) {
    StoredCapture stored = capture(request.getName());
    DownloadStream.begin(request, stored.capture(), Answers.flow(client), executor);
  }

  @Override
  public void drain() {
    importing.drain();
  }

  private StoredCapture capture(String name) {
    return archive
        .capture(ResourceNames.captureId(name))
        .orElseThrow(
            () ->
                new Refusal(
                    Reason.CAPTURE_NOT_FOUND, "There is no capture " + name, Map.of("name", name)));
  }
}
