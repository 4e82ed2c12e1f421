package dev.dateline.bench;

import cn.edu.hfut.dmic.contentextractor.ContentExtractor;
import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import dev.dateline.parsers.generic.GoldPages;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The peers that run in this process. */
final class Peers {

  private static final String ADDRESS = "https://www.example.org/a/b.html";

  private Peers() {}

  static final Peer DATELINE = new Peer("Dateline", GoldPages::body);

  /** Only reads the HTML: no reader of it can be faster. */
  static final Peer JSOUP = new Peer("jsoup's parse alone", html -> Jsoup.parse(html).title());

  static List<Peer> all() {
    return List.of(
        DATELINE,
        new Peer("Readability4J 1.0.8", Peers::readability),
        new Peer("Crux 2.1.0", Peers::crux),
        new Peer("boilerpipe 1.2.3", Peers::boilerpipe),
        new Peer("WebCollector 2.73", Peers::webCollector));
  }

  private static String readability(String html) {
    String content = new Readability4J(ADDRESS, html).parse().getContent();
    return content == null ? "" : lines(Jsoup.parse(content));
  }

  private static String crux(String html) {
    Document content =
        ArticleExtractor.with(ADDRESS, html).extractMetadata().extractContent().article().document;
    return content == null ? "" : lines(content);
  }

  private static String boilerpipe(String html) {
    try {
      return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html);
    } catch (BoilerpipeProcessingException e) {
      return "";
    }
  }

  /** Says by an exception that it found nothing. */
  @SuppressWarnings("CatchingUnchecked")
  private static String webCollector(String html) {
    try {
      Element content = ContentExtractor.getContentElementByHtml(html);
      return lines(content);
    } catch (Exception e) {
      return "";
    }
  }

  private static String lines(Element content) {
    return content.text();
  }
}
