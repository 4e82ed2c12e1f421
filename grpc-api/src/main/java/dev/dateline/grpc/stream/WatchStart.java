package dev.dateline.grpc.stream;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.ArticleFilter;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.request.Filters;
import dev.dateline.grpc.request.ResumeToken;
import dev.dateline.grpc.request.Views;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.WatchArticlesRequest;
import java.time.Duration;

/**
 * What a watch was asked for.
 *
 * @param after the position before the first change to send
 * @param filter articles to send changes of
 * @param view how much of them
 * @param heartbeat the longest silence
 */
record WatchStart(long after, ArticleFilter filter, ArticleView view, Duration heartbeat) {
  private static final Duration USUAL = Duration.ofSeconds(30);
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  static WatchStart of(WatchArticlesRequest request, ArticleArchive archive) {
    return new WatchStart(
        after(request, archive),
        Filters.read(request.getFilter()),
        Views.orBasic(request.getView()),
        heartbeat(request));
  }

  private static long after(WatchArticlesRequest request, ArticleArchive archive) {
    if (request.hasResumeToken()) {
      return ResumeToken.position(request.getResumeToken(), archive.newestPosition());
    }
    return switch (request.getPosition()) {
      case POSITION_UNSPECIFIED, POSITION_NOW -> archive.newestPosition();
      case POSITION_OLDEST -> 0;
      case UNRECOGNIZED ->
          throw Refusal.field("position", "none of the positions this server knows");
    };
  }

  private static Duration heartbeat(WatchArticlesRequest request) {
    if (!request.hasHeartbeatInterval()) {
      return USUAL;
    }
    Duration asked = TimeProtos.fromProto(request.getHeartbeatInterval());
    if (asked.compareTo(SHORTEST) < 0 || asked.compareTo(LONGEST) > 0) {
      throw Refusal.field("heartbeat_interval", "from 1 s to 5 min");
    }
    return asked;
  }
}
