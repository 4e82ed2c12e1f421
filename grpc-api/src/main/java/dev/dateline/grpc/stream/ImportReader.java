package dev.dateline.grpc.stream;

import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.request.CaptureInputs;
import dev.dateline.v1.ImportCapturesRequest.Chunk;
import dev.dateline.v1.ImportCapturesRequest.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes items of what a client sends, bad ones included. Used by one thread at a time. */
final class ImportReader {
  private long newest;
  private Optional<ChunkAssembly> open = Optional.empty();

  /** The item, after one that it broke off. */
  List<ImportItem> read(Item item) {
    List<ImportItem> broken = breakOff();
    ImportItem whole = whole(item);
    return broken.isEmpty() ? List.of(whole) : List.of(broken.get(0), whole);
  }

  /** The item that this was the last part of, after one that it broke off. */
  List<ImportItem> read(Chunk chunk) {
    List<ImportItem> broken =
        open.filter(assembly -> assembly.sequence() != chunk.getSequence()).isPresent()
            ? breakOff()
            : List.of();
    ChunkAssembly assembly = open.orElseGet(() -> new ChunkAssembly(chunk.getSequence()));
    assembly.add(chunk);
    if (!chunk.hasLast()) {
      open = Optional.of(assembly);
      return broken;
    }
    open = Optional.empty();
    ImportItem whole = inOrder(assembly.finish(chunk));
    return broken.isEmpty() ? List.of(whole) : List.of(broken.get(0), whole);
  }

  /** An item whose last part will not come, when the client sends nothing more. */
  List<ImportItem> breakOff() {
    List<ImportItem> broken = open.map(assembly -> inOrder(assembly.breakOff())).stream().toList();
    open = Optional.empty();
    return broken;
  }

  private ImportItem whole(Item item) {
    try {
      return inOrder(
          ImportItem.of(
              item.getSequence(), item.getLabel(), CaptureInputs.read(item.getCapture())));
    } catch (Refusal refusal) {
      return inOrder(ImportItem.refused(item.getSequence(), item.getLabel(), refusal));
    }
  }

  private ImportItem inOrder(ImportItem item) {
    if (item.sequence() > newest) {
      newest = item.sequence();
      return item;
    }
    return ImportItem.refused(
        item.sequence(),
        item.label(),
        new Refusal(
            Reason.SEQUENCE_NOT_RISING,
            "Sequence " + item.sequence() + " does not rise: the newest was " + newest,
            Map.of("sequence", String.valueOf(item.sequence()), "newest", String.valueOf(newest))));
  }
}
