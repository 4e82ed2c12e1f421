package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Screen;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.text.Finding;
import java.util.List;

/** Says what was odd about the bytes of a capture that was read all the same. */
public final class CaptureNotes {
  private CaptureNotes() {}

  /** Names damaged text to everybody, and what else was odd to those who want more. */
  public static void print(Screen screen, String label, List<Finding> findings) {
    for (Finding finding : findings) {
      String note = label + ": read all the same: " + finding.detail();
      if (finding.reason().equals(CapturedText.MALFORMED)) {
        screen.note(note);
      } else {
        screen.detail(note);
      }
    }
  }
}
