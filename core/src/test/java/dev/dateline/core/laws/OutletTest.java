package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.core.outlet.OutletId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose address an address is. */
final class OutletTest {

  private static final Outlet OUTLET =
      Outlet.of("paper", "The Paper", "en", "UTC", "paper.example");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://paper.example/a",
        "http://www.paper.example:8080/a?b#c",
        "HTTPS://EN.PAPER.EXAMPLE",
        "paper.example/tiếng việt",
        "https://user@paper.example"
      })
  void anOutletOwnsItsHostsAndWhatIsBelowThem(String uri) {
    assertThat(OUTLET.owns(uri)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "://",
        "https://newspaper.example/",
        "https://paper.example.mirror.example/",
        "https://mirror.example/paper.example",
        "https://mirror.example?u=https://paper.example",
        "https://paper.example@mirror.example/"
      })
  void aMirrorIsNotTheOutlet(String uri) {
    assertThat(OUTLET.owns(uri)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Paper", "1paper", "pa-per", "giấy"})
  void aNameOfAnotherFormIsRefused(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new OutletId(id));
  }

  @Test
  void anOutletMayPrintSeveralLanguages() {
    assertThat(OUTLET.alsoIn("vi").languages()).containsExactly("en", "vi");
    assertThat(OUTLET.languages()).containsExactly("en");
  }
}
