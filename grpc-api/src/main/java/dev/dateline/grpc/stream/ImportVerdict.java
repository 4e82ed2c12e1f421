package dev.dateline.grpc.stream;

import dev.dateline.core.archive.Deposit;
import dev.dateline.v1.Article;
import java.util.Optional;

/**
 * What became of one capture.
 *
 * @param deposit what was done
 * @param snapshot the article, when the client wants to see it
 */
record ImportVerdict(Deposit deposit, Optional<Article> snapshot) {}
