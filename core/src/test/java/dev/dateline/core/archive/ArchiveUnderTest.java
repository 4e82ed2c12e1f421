package dev.dateline.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.article.ArticleId;
import dev.dateline.core.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** An archive, empty at first, and the clock it reads. */
interface ArchiveUnderTest {

  /** The archive. */
  ArticleArchive archive();

  /** Its clock. */
  SettableClock clock();

  /** Puts one reading. */
  default Deposit put(Reading reading) {
    List<Deposit> deposits = archive().put(List.of(reading));
    assertThat(deposits).hasSize(1);
    return deposits.get(0);
  }

  /** Puts one reading that becomes an article. */
  default ArticleId idOf(Reading.Parsed reading) {
    return put(reading).article().orElseThrow().article();
  }

  /** Puts stories with the numbers 1 to n, a minute apart. */
  default List<ArticleId> putNumbered(int n) {
    List<ArticleId> ids = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      ids.add(idOf(SampleReadings.numbered(i)));
      clock().tick();
    }
    return ids;
  }
}
