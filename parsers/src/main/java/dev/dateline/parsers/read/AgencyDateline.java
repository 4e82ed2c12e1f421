package dev.dateline.parsers.read;

import dev.dateline.core.article.Dateline;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that open a wire story. Every form has four groups, each of which may take no part:
 * agency, place, day, reporters.
 */
public enum AgencyDateline {

  /** Vietnam News Agency: the day may be missing, or come later in the sentence. */
  TTXVN(
      Form.of(
              "TTXVN dateline",
              "Theo (?:phóng viên|PV) (?<agency>TTXVN|Vietnam\\+) tại (?<place>[^,.:;/]{2,40}?)"
                  + "(?:,?\\s++(?<day>(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm)\\s+)?(?:ngày\\s+)?"
                  + "\\d{1,2}/\\d{1,2}(?:/\\d{4})?)(?:\\s*\\(giờ địa phương\\))?)?"
                  + "(?=,|\\s++(?:cho biết|đưa tin))(?<reporters>)",
              "Theo phóng viên TTXVN tại Nhật Bản, ngày 24/11, Việt Nam và Nhật Bản",
              "Theo phóng viên TTXVN tại Bỉ, chiều 27/6 (giờ địa phương), các nhà lãnh đạo",
              "Theo PV TTXVN tại Bangkok, Bộ Thương mại Thái Lan ngày 1/2 cho biết")
          .marked("TTXVN tại ", "Vietnam+ tại ")),

  /** China News Service: anything may follow 电, and a reporter need not be named. */
  CHINANEWS(
      Form.of(
              "中新社 dateline",
              "\\s*[【(\\[]?(?<agency>中新社|中新网客户端|中新网|中新網|中新财经|中新体育|中新健康|中国新闻社|中国新闻网)\\s*+"
                  + "(?<place>[\\p{IsHan}·]{2,10}?)?(?:新闻|新聞)?\\s*+(?<day>(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}日)\\s*"
                  + "(?:[电電][】)\\]]?(?:\\s*\\(\\s*(?:[\\p{IsHan} ]{0,6}?[记記]者)?\\s*"
                  + "(?<reporters>[\\p{IsHan}·]{2,8}(?:[\\s、,]+[\\p{IsHan}·]{2,8}){0,7})\\s*\\))?|(?=[、,]))",
              "中新社北京1月12日电 (记者 阮煜琳)记者12日从",
              "中新社北京4月18日电(记者阮煜琳)中国",
              "中新网 1月12日电 据生态环境部微信公众号消息",
              "中新网北京5月13日电(谢雁冰 郭超凯)中国外交部",
              "中新网客户端南京1月10日电(记者崔佳明)10日",
              "中新网客户端6月3日电(谢艺观)6月3日",
              "中新网北京新闻6月13日电 为助力",
              "中新社华盛顿12月15日电中国驻美大使",
              "中新网抚州8月30日电,",
              "中新社酒泉8月6日電 (記者 阮松)記者6日從",
              "  【中新社北京1月12日电】记者",
              "中新网1月12日电(中新财经记者 左雨晴)12日",
              "中新网北京5月8日、今年4月8日,")
          .marked("中新", "中国新闻")),

  /** TMTPost's English pages: the town in capitals. */
  TMTPOST(
      Form.of(
              "TMTPost dateline",
              "\\s*(?:(?<place>\\p{Lu}[\\p{Lu} .'-]{1,40}), (?<day>(?:January|February|March|April|May|June"
                  + "|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug"
                  + "|Sep|Sept|Oct|Nov|Dec)\\.?) \\d{1,2}(?:, 20\\d\\d)?) \\()?"
                  + "(?<agency>TMTPost|TMTPOST|AsianFin|NextFin News|NextFin)\\)?"
                  + "\\s*(?:—|–|--|-)(?<reporters>)",
              "BEIJING, July 19 (TMTPost)— John Kerry",
              "SAN FRANCISCO, Dec. 3 (TMTPOST) -- Chip",
              "AsianFin -- Shares")
          .marked("TMTPost", "TMTPOST", "AsianFin", "NextFin"));

  private static final Pattern NAMES = Pattern.compile("[^\\s、,]+");

  /** Words between the names that say what somebody is. */
  private static final Set<String> CALLINGS = Set.of("记者", "記者", "通讯员", "通訊員", "实习生");

  private final Form form;

  AgencyDateline(Form form) {
    this.form = form;
  }

  /** What it looks like. */
  public Form form() {
    return form;
  }

  /** The dateline a paragraph opens with. */
  public Optional<Dateline> read(Segment segment) {
    Matcher matcher = form.pattern().matcher(segment.view());
    return matcher.lookingAt() ? Optional.of(dateline(segment, matcher)) : Optional.empty();
  }

  private static Dateline dateline(Segment segment, Matcher match) {
    return new Dateline(
        segment.cut(match.start(), match.end()),
        group(segment, match, "place"),
        group(segment, match, "day"),
        group(segment, match, "agency"),
        names(segment, match));
  }

  private static Optional<Quote> group(Segment segment, Matcher match, String name) {
    return match.start(name) < 0 || match.start(name) == match.end(name)
        ? Optional.empty()
        : Optional.of(segment.cut(match.start(name), match.end(name)));
  }

  private static List<Quote> names(Segment segment, Matcher match) {
    List<Quote> names = new ArrayList<>();
    if (match.start("reporters") >= 0) {
      Matcher name = NAMES.matcher(segment.view());
      name.region(match.start("reporters"), match.end("reporters"));
      while (name.find()) {
        MatchResult found = name.toMatchResult();
        if (!CALLINGS.contains(found.group())) {
          names.add(segment.cut(found.start(), found.end()));
        }
      }
    }
    return names;
  }
}
