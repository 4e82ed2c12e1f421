package dev.dateline.core.reading;

import dev.dateline.core.outlet.OutletId;
import java.util.List;

/** Whose page a page is, by explanation. The host of its address is one clue among others. */
public sealed interface Recognition {

  /** What every outlet that meets a landmark says of the page, the best first. */
  List<Claim> claims();

  /**
   * One outlet explains the page best.
   *
   * @param claims the best first
   */
  record Recognised(List<Claim> claims) implements Recognition {

    /** Refuses to recognise nobody. */
    public Recognised {
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("recognised, but by whom?");
      }
    }

    /** Whose page it is. */
    public OutletId outlet() {
      return claims.get(0).outlet();
    }
  }

  /**
   * Several outlets explain it equally well.
   *
   * @param claims the rivals
   */
  record Ambiguous(List<Claim> claims) implements Recognition {
    /** Copies the list. */
    public Ambiguous {
      claims = List.copyOf(claims);
    }
  }

  /**
   * No outlet explains it.
   *
   * @param claims of outlets that met a landmark but explain too little
   */
  record Unrecognised(List<Claim> claims) implements Recognition {
    /** Copies the list. */
    public Unrecognised {
      claims = List.copyOf(claims);
    }
  }
}
