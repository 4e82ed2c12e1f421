package dev.dateline.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is written about the corpus is what the readers make of it. */
class ConformanceReportTest {

  @Test
  void theReportIsWhatTheReadersMakeOfTheCorpus() throws IOException {
    Golden.compare(
        Path.of("..", "docs", "conformance.md"),
        ConformanceReport.of(Corpus.all(), Golden.command(ConformanceReportTest.class)),
        ConformanceReportTest.class);
  }
}
