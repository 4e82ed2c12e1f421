package dev.dateline.cli.view;

import dev.dateline.cli.terminal.Screen;
import dev.dateline.cli.terminal.Sheet;
import dev.dateline.cli.terminal.Tone;
import dev.dateline.core.reading.Claim;
import dev.dateline.core.reading.Recognition;
import jakarta.inject.Inject;
import java.util.List;

/** Whose page a page is, and why. */
public final class RecognitionView {
  private final Screen screen;

  @Inject
  RecognitionView(Screen screen) {
    this.screen = screen;
  }

  /** Prints the verdict, then the claim of every outlet. */
  public void print(Recognition recognition) {
    Sheet sheet = new Sheet(screen);
    if (recognition instanceof Recognition.Recognised recognised) {
      sheet.row("Outlet", Tone.STRONG, recognised.outlet().value(), "explains the page best");
      claim("Because", recognised.claims().get(0), sheet);
      rivals(recognised.claims().subList(1, recognised.claims().size()), sheet);
    } else if (recognition instanceof Recognition.Ambiguous) {
      sheet.row("Outlet", Tone.RED, "AMBIGUOUS", "several outlets explain it equally well");
      rivals(recognition.claims(), sheet);
    } else {
      sheet.row("Outlet", Tone.RED, "UNRECOGNISED", "no known outlet explains this page");
      rivals(recognition.claims(), sheet);
    }
  }

  private static void rivals(List<Claim> claims, Sheet sheet) {
    claims.forEach(claim -> claim("Rival " + claim.outlet(), claim, sheet));
  }

  private static void claim(String label, Claim claim, Sheet sheet) {
    String marks = claim.hasLandmark() ? String.join("; ", claim.landmarks()) : "no landmark";
    long percent = Math.round(claim.share() * 100);
    sheet.row(
        label,
        "%d of %d lines (%d %%), landmarks: %s"
            .formatted(claim.explained(), claim.lines(), percent, marks));
  }
}
