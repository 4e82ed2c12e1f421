package dev.dateline.parsers.assemble;

import dev.dateline.core.article.Picture;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.read.Credits;
import java.util.ArrayList;
import java.util.List;

/** Collects captions, credits and their echoes into pictures. */
final class Pictures {

  private Pictures() {}

  static List<Picture> of(LabelledPage page) {
    List<Picture> pictures = new ArrayList<>();
    Role previous = Role.UNKNOWN;
    for (Segment segment : page.segments()) {
      if (segment.role() == Role.CAPTION) {
        pictures.add(Credits.read(segment));
      } else if (segment.role() == Role.CREDIT) {
        addCredit(pictures, segment, previous);
      } else if (segment.role() == Role.ECHO && !pictures.isEmpty()) {
        int last = pictures.size() - 1;
        pictures.set(last, withEcho(pictures.get(last), segment.quote()));
      }
      previous = segment.role();
    }
    return pictures;
  }

  /**
   * A credit right below a caption that has none belongs to it; else it is a picture of its own.
   */
  private static void addCredit(List<Picture> pictures, Segment segment, Role previous) {
    Picture credited = Credits.read(segment);
    int last = pictures.size() - 1;
    if (previous == Role.CAPTION && pictures.get(last).credit().isEmpty()) {
      Picture captioned = pictures.get(last);
      pictures.set(
          last,
          new Picture(
              captioned.caption(), credited.credit().or(credited::caption), captioned.echoes()));
    } else {
      pictures.add(credited);
    }
  }

  private static Picture withEcho(Picture picture, Quote echo) {
    List<Quote> echoes = new ArrayList<>(picture.echoes());
    echoes.add(echo);
    return new Picture(picture.caption(), picture.credit(), echoes);
  }
}
