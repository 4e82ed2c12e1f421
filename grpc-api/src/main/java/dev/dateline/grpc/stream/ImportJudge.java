package dev.dateline.grpc.stream;

import dev.dateline.core.capture.Capture;
import java.util.List;

/** Says what becomes of captures: keeps them, or only says what would become of them. */
interface ImportJudge {
  /** One verdict for each capture, in the same order; after the commit, if there is one. */
  List<ImportVerdict> judge(List<Capture> captures);
}
