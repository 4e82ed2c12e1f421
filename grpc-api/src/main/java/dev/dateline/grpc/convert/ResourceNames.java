package dev.dateline.grpc.convert;

import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import java.util.Map;
import java.util.function.Function;

/**
 * Resource names (AIP-122), to and fro. What cannot be read is a {@link Refusal} that says what
 * would be right.
 */
public final class ResourceNames {
  private static final String ARTICLES = "articles/";
  private static final String CAPTURES = "captures/sha256-";
  private static final String SOURCES = "sources/";

  private ResourceNames() {}

  /** The name of an article, such as {@code articles/m5xw2zjaob2gs3tfonuca43vmq}. */
  public static String article(ArticleId id) {
    return ARTICLES + id.value();
  }

  /** The name of a capture, such as {@code captures/sha256-…}. */
  public static String capture(CaptureId id) {
    return CAPTURES + id.sha256();
  }

  /** The name of an outlet, such as {@code sources/ngaynay}. */
  public static String source(OutletId id) {
    return SOURCES + id.value();
  }

  /** The article of this name. */
  public static ArticleId articleId(String name) {
    return read(name, ARTICLES, ArticleId::new, "articles/{26 lower-case base32 characters}");
  }

  /** The capture of this name. */
  public static CaptureId captureId(String name) {
    return read(name, CAPTURES, CaptureId::new, "captures/sha256-{64 lower-case hex digits}");
  }

  /** The capture of this bare digest. */
  public static CaptureId digest(String sha256) {
    return read(sha256, "", CaptureId::new, "{64 lower-case hex digits}");
  }

  /** The outlet of this name. */
  public static OutletId outletId(String name) {
    return read(name, SOURCES, OutletId::new, "sources/{lower-case letters and digits}");
  }

  private static <T> T read(String name, String prefix, Function<String, T> id, String form) {
    try {
      if (name.startsWith(prefix)) {
        return id.apply(name.substring(prefix.length()));
      }
    } catch (IllegalArgumentException e) {
      throw invalid(name, form);
    }
    throw invalid(name, form);
  }

  private static Refusal invalid(String name, String form) {
    return new Refusal(
        Reason.RESOURCE_NAME_INVALID,
        "No resource name of the form " + form + ": " + name,
        Map.of("name", name, "form", form));
  }
}
