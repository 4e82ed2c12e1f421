package dev.dateline.grpc;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import dev.dateline.v1.Article;

/** Articles as proto3 JSON. */
public final class ArticleJson {
  private static final JsonFormat.Printer PRINTER =
      JsonFormat.printer().omittingInsignificantWhitespace();

  private ArticleJson() {}

  /** One line of canonical proto3 JSON, without the line end. Unset fields are left out. */
  public static String line(Article article) {
    try {
      return PRINTER.print(article);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("only an Any of an unknown type cannot be printed", e);
    }
  }
}
