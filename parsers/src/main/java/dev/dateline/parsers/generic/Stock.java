package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that sites print into their stories in the same words again and again. */
final class Stock {

  private static final int LONGEST = 260;
  private static final int HEAVIEST = 240;
  private static final int MOST_FIRSTS = 5_000;
  private static final Map<Character, List<Saying>> BY_FIRST = new ConcurrentHashMap<>();

  /**
   * What one of these lines is.
   *
   * @param role its role
   * @param linked at least this share of it is a link
   * @param longest it weighs no more than this
   * @param pattern how it reads, in lower case
   */
  private record Saying(Role role, double linked, int longest, Pattern pattern) {

    /** Whether more letters after this one could make it fit. */
    boolean mayBegin(String letter) {
      Matcher matcher = pattern.matcher(letter);
      return matcher.matches() || matcher.hitEnd();
    }
  }

  private static final List<Saying> SAYINGS =
      List.of(
          say(
              Role.AD_SLOT,
              0,
              30,
              "(?:- )?(?:advertisement|advertising|ad|sponsored|publicidad|publicité|anzeige|werbung"
                  + "|pubblicità|reklam|реклама|quảng cáo|广告|廣告|広告|광고|スポンサーリンク)(?: -|[.:])?"),
          say(
              Role.AD_SLOT,
              0,
              70,
              "(?:story|article|text|scroll|keep reading|content)? ?(?:continues|resumes|continued) "
                  + "(?:below|after|reading).{0,40}"),
          say(
              Role.AD_SLOT,
              0,
              60,
              "(?:advertisement.{0,3})?(?:read|continue) (?:more|on|reading)? ?"
                  + "(?:below|after|the main story).{0,24}"),
          say(
              Role.RELATED_TITLE,
              0.3,
              220,
              "(?:(?:read|see|watch|related|also|more|click|listen|don't miss|must read|lire|leer"
                  + "|lee|à lire|lesen|mehr|lesen sie|leggi|xem|đọc|xem thêm|đọc thêm|tin liên quan"
                  + "|ver|leia|veja|lees|рекомендуем|читайте|haber)[^:]{0,24}):.*+"),
          say(
              Role.RELATED_TITLE,
              0.3,
              220,
              "(?:【?(?:関連|あわせて|合わせて|相关|延伸|推荐|更多|관련|더 ?보기|続き|特集)[^::]{0,8})"
                  + "(?:[::】>].*+|記事.*+|阅读.*+|기사.*+|新闻.*+|报道.*+)"),
          say(Role.RELATED_TITLE, 0.5, 160, "(?:>>|»|▶|►|→|▲|●|■|☞|◆|⇒).*+"),
          say(
              Role.RELATED_TITLE,
              0.5,
              120,
              "(?:read more|continue reading|read the full|click here|learn more|see more|watch "
                  + "(?:the|this|more)|more (?:on|from|about)|also read|view (?:all|more)).*+"),
          say(
              Role.RELATED_TITLE,
              0,
              40,
              "(?:read more|related|related (?:articles|stories|news|content|topics|links)|see also"
                  + "|more (?:stories|news)|recommended|you may also like|you might also like"
                  + "|continue reading|read full article|mehr zum thema|lire aussi|à lire aussi"
                  + "|lea también|te puede interesar|leggi anche|tin liên quan|xem thêm|相关新闻"
                  + "|相关阅读|相关报道|延伸阅读|推荐阅读|関連記事|関連ニュース|あわせて読みたい|관련기사|관련 ?뉴스)"
                  + "[:: .…]*"),
          say(
              Role.PROMOTION,
              0,
              220,
              "(?:sign up|subscribe|register|get (?:the|our|more|all the)) .{0,120}"
                  + "(?:newsletters?|inbox|e-?mails?|alerts|podcasts?|app|updates)\\b.*+"),
          say(
              Role.PROMOTION,
              0,
              200,
              "(?:subscribe (?:now|today|to)|already a subscriber|support (?:our|local|independent) "
                  + "journalism|download (?:the|our) .{0,40}app|enter your e-?mail|like us on"
                  + "|become a (?:member|subscriber)|thanks? (?:you )?for (?:reading|subscribing"
                  + "|signing)|you(?: have|'ve) (?:been|successfully) (?:added|subscribed)).*+"),
          say(
              Role.PROMOTION,
              0,
              200,
              "(?:you can )?(?:follow|find|join|like) (?:us|him|her|them|me|@|our|[a-z.' -]{2,40}) ?"
                  + ".{0,30}\\bon (?:twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin"
                  + "|google news|x)\\b.*+"),
          say(
              Role.PROMOTION,
              0,
              60,
              "(?:share(?: this.*+| on .*+)?|tweet|email|print|facebook|twitter|whatsapp|linkedin"
                  + "|reddit|pinterest|flipboard|copy link|save|bookmark|分享|分享到.*+|打印|收藏|シェア"
                  + "|ツイート|印刷|공유|인쇄|chia sẻ|in bài viết|teilen|drucken|partager|compartir|imprimir)"
                  + "[ :]*"),
          say(
              Role.COMMENT_FORM,
              0,
              60,
              "(?:\\d+ )?(?:comments?|leave a (?:reply|comment)|post a comment|view comments|join the "
                  + "(?:conversation|discussion)|show comments|bình luận|评论|评论.{0,6}|コメント.{0,8}"
                  + "|댓글.{0,8}|kommentare|commentaires|comentarios)[ .:]*(?:\\(?\\d*\\)?)"),
          say(
              Role.NOTICE,
              0,
              240,
              "(?:\\(?(?:©|\\(c\\)|copyright)\\s?.*+|.{0,80}(?:all rights reserved|alle rechte "
                  + "vorbehalten|tous droits réservés|todos los derechos reservados|版权所有|无断转载"
                  + "|無断転載|무단 ?전재|저작권자).*+|this material may not be published.*+)"),
          say(
              Role.PROMOTION,
              0,
              170,
              "(?:.{0,60}\\b(?:sign up|subscribe|delivered)\\b.{0,80}\\b(?:newsletters?|inbox)\\b.*+"
                  + "|.{0,12}(?:この記事は有料|有料会員|会員限定|会員登録|無料会員|残り ?\\d+ ?文字).{0,60}+)"),
          say(
              Role.NOTICE,
              0,
              240,
              ".{0,20}(?:转载请注明|扫描二维码|扫一扫|微信公众号|未经授权|禁止转载|版权声明|免责声明" + "|재배포 ?금지|제보는 카카오톡).{0,90}+"),
          say(
              Role.NOTICE,
              0,
              80,
              "(?:loading\\.*+|please enable javascript.*+|this (?:video|content) .{0,20}(?:not "
                  + "available|unavailable|cannot be played).*+|your browser does not .*+"
                  + "|\\(?adsbygoogle.*+)"),
          say(
              Role.PLAYER,
              0,
              60,
              "(?:media playback is .*+|play video|watch live|watch video|\\d{1,2}:\\d\\d(?: ?/ ?"
                  + "\\d{1,2}:\\d\\d)?|video caption.*+|now playing.*+|up next)"),
          say(
              Role.CREDIT,
              0,
              90,
              "\\(?(?:photos?|images?|picture|pictures|image copyright|image source|image credit"
                  + "|photo credit|foto|fotos|crédit|crédits|bild|imagen|ảnh|nguồn ảnh|图片来源|图"
                  + "|写真|写真提供|사진|사진제공|图源)(?: by| credits?| courtesy(?: of)?)?"
                  + " ?[::=/|] ?.{2,80}"),
          say(
              Role.CREDIT,
              0,
              60,
              "\\(?(?:photo(?:graph)?s?|images?|pictures?) (?:by|courtesy(?: of)?|via|from) "
                  + ".{2,70}[^.!?…]"),
          say(
              Role.CREDIT,
              0,
              70,
              "(?:getty images?|afp|ap|reuters|epa|shutterstock|istock|ap photo|pa media|alamy"
                  + "|picture alliance|dpa)(?: ?[/,|-] ?.{2,40})?|(?:image copyright|image source|image"
                  + " caption) .*+"));

  private Stock() {}

  /** What the line is, if it is one of these. */
  static Optional<Role> role(String view, int weight, double linked) {
    if (view.length() > LONGEST || weight > HEAVIEST) {
      return Optional.empty();
    }
    String lower = view.strip().toLowerCase(Locale.ROOT);
    for (Saying saying : beginning(lower)) {
      if (linked >= saying.linked()
          && weight <= saying.longest()
          && saying.pattern().matcher(lower).matches()) {
        return Optional.of(saying.role());
      }
    }
    return Optional.empty();
  }

  /** Only the sayings that may begin as these words do are tried in full. */
  private static List<Saying> beginning(String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    Character first = words.charAt(0);
    List<Saying> known = BY_FIRST.get(first);
    if (known != null) {
      return known;
    }
    List<Saying> sayings =
        SAYINGS.stream().filter(saying -> saying.mayBegin(String.valueOf(first))).toList();
    if (BY_FIRST.size() < MOST_FIRSTS) {
      BY_FIRST.put(first, sayings);
    }
    return sayings;
  }

  private static Saying say(Role role, double linked, int longest, String pattern) {
    return new Saying(role, linked, longest, Pattern.compile(pattern));
  }
}
