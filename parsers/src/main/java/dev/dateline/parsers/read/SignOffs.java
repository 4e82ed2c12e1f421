package dev.dateline.parsers.read;

import dev.dateline.core.article.SignOff;
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
import java.util.stream.IntStream;

/** The signature below a story. A dash joins two people, a bracket names their agency. */
public final class SignOffs {

  private static final String NAME = "\\p{Lu}[\\p{L}.']*+(?: \\p{Lu}[\\p{L}.']*+){0,4}+";
  private static final String PEOPLE = NAME + "(?:\\s*[-–,;]\\s*" + NAME + "){0,5}+";
  private static final String WORK =
      "(?:(?:Bài|Tin|Ảnh|Video|Clip)(?:\\s*(?:,|và|-|&)\\s*\\p{L}{3,5}){0,2}\\s*:\\s*)?";
  private static final String AGENCY =
      "(?:TTXVN|Báo Tin [Tt]ức|Vietnam\\+|VIETNAM\\+|Vietnamplus|VietnamPlus|VNP|VOV)";

  /** People and agency; each may be missing, not both. */
  public static final Form FORM =
      Form.of(
              "signature",
              "("
                  + AGENCY
                  + "/"
                  + AGENCY
                  + "|TTXVN|vnews)|(?:Theo|Nguồn)\\s*+:?\\s*+("
                  + AGENCY
                  + "(?:/"
                  + AGENCY
                  + ")?|baotintuc\\.vn|vietnamplus\\.vn)\\.?|"
                  + WORK
                  + "(?:("
                  + PEOPLE
                  + ")\\s*)?(?:\\((?:(?:[Tt]heo|[Pp]/?[Vv]|[Pp]hóng viên)\\s+)?("
                  + AGENCY
                  + "(?:/"
                  + AGENCY
                  + ")?)(?: tại \\p{Lu}[^()]{1,40})?\\)|/\\s?("
                  + AGENCY
                  + ")(?:\\s*\\((?:[Tt]heo|[Tt]ổng hợp|[Ll]ược dịch|[Tt]hực hiện|[Gg]hi)[^()]{0,40}\\))?)",
              "Thanh Tùng - Phạm Tuân (TTXVN)",
              "Trần Quyên (TTXVN)",
              "MINH NGUYỆT (TTXVN/VIETNAM+)",
              "(TTXVN/Vietnam+)",
              "TTXVN/Báo Tin tức",
              "Hải Sơn/Báo Tin tức (Theo Reuters)",
              "Thùy Dương (P/v TTXVN tại Pháp)",
              "Bài, ảnh: Quý Trung (TTXVN)",
              "Theo TTXVN",
              "Nguồn Vietnamplus")
          .marked("TTXVN", "Báo Tin", "ietnam", "IETNAM", "VNP", "VOV", "vnews", "baotintuc");

  /** Names and nothing else. It takes the end of a story below them to make them a signature. */
  public static final Form NAMES =
      Form.of(
          "names alone",
          WORK
              + "(\\p{Lu}[\\p{L}.']*+(?: \\p{Lu}[\\p{L}.']*+){1,4}+(?:\\s*[-–,;]\\s*"
              + NAME
              + "){0,5}+)",
          "Minh Trí - Hồng Thái",
          "Vân Anh");

  /** Who compiled a story and from what, below it; its groups are the people and the source. */
  public static final Form COMPILED =
      Form.of(
          "signature with its source",
          WORK
              + "(?:("
              + PEOPLE
              + ")\\s*)?\\((?:(?:[Tt]heo|[Nn]guồn:?)\\s([^()]{2,60})|(?iu:tổng hợp|lược dịch|biên dịch|thực hiện|ghi|t/h|dịch)[^()]{0,40})\\)"
              + "|(?:Theo|Nguồn\\s?:)\\s(\\p{Lu}[^.:()]{1,48}|[a-z]{3,20}\\.(?:com|vn|net))"
              + "|(?:PV|P\\.V|BTV|CTV|TB|T\\.H|TH|BBT|[Nn]hóm PV|NHÓM PV)",
          "Hà Linh (theo Reuters)",
          "(tổng hợp)",
          "Theo AFP, Kyodo",
          "PV");

  /** The last sentence of a telegram with what is glued to its end mark: three groups. */
  public static final Form ABOVE_AGENCY =
      Form.of(
          "end mark, signature and another story",
          "(.{10,}?(?:\\./\\.|[.!?…\"](?=\\s*\\())\"?)\\s*((?:"
              + PEOPLE
              + "\\s*)?\\("
              + AGENCY
              + "(?:/"
              + AGENCY
              + ")?\\))?\\s*((?<=\\./\\.\\s|\\)\\s)\\S.{30,})?",
          "từ tháng 12./. (TTXVN/Vietnam+)",
          "còn lại mật ong. (TTXVN)");

  /** These stand for whoever wrote it, and are nobody's name. */
  private static final Set<String> NOBODY = Set.of("PV", "P.V", "BTV", "CTV", "PV-CTV", "Nhóm PV");

  /** Below a Chinese story: an agency in brackets. */
  public static final Form CHINESE =
      Form.of("agency's signature", "\\((中新社|中新网|中新網|中国新闻网)\\)", "(中新社)").marked("中新", "中国新闻网");

  /** Below a story of TMTPost: who wrote it, and that it was printed there first. */
  public static final Form TMTPOST =
      Form.of(
              "TMTPost's signature",
              "【钛媒体作者\\s*:\\s*([^,;】|]{1,40})(?:[,;|]\\s*[^】]{1,60})?】"
                  + "|\\((?:本文|文章)?(?:系)?(?:独家)?首发(?:于)?钛媒体(?:App|APP|app)?"
                  + "(?:,\\s*(?:作者|文)\\s*[/|丨:]\\s*([^,;)]{1,40}))?(?:[,;]\\s*[^)]{1,60})?\\)",
              "【钛媒体作者:顾南星,编辑:桑榆】",
              "(本文首发钛媒体App,作者/秦桑)")
          .marked("钛媒体");

  /** A paragraph with such a signature glued to it: two groups. */
  public static final Form ABOVE_CHINESE =
      Form.of(
              "paragraph and signature",
              "(.*[。!?\"])\\s*(\\((?:(?:中新社|中新网|中新網|中国新闻网)|(?:本文|文章)?首发(?:于)?钛媒体[^()]{0,80})\\))",
              "明年的会议在珠海举行。(中新社)",
              "有两个做了我的供应商。(本文首发钛媒体App)")
          .marked("中新", "中国新闻网", "首发");

  private static final Pattern PERSON = Pattern.compile("[^-–,;、]+");

  private SignOffs() {}

  /** Whether it says that the story was taken over from the agency: «Theo TTXVN». */
  public static boolean isCopied(String view) {
    String words = view.strip();
    return (words.startsWith("Theo ") || words.startsWith("Nguồn")) && FORM.all(words).isPresent();
  }

  /** What a signature says. */
  public static Optional<SignOff> read(Segment segment) {
    String view = segment.view();
    return FORM.all(view.strip())
        .map(match -> signOff(segment, match, indent(view)))
        .or(() -> NAMES.all(view.strip()).map(match -> names(segment, match, indent(view))))
        .or(() -> COMPILED.all(view.strip()).map(match -> compiled(segment, match, indent(view))))
        .or(() -> CHINESE.all(view.strip()).map(match -> agency(segment, match, indent(view))))
        .or(() -> TMTPOST.all(view.strip()).map(match -> authors(segment, match, indent(view))));
  }

  private static SignOff agency(Segment segment, MatchResult match, int indent) {
    Quote agency = segment.cut(indent + match.start(1), indent + match.end(1));
    return new SignOff(segment.quote(), List.of(), Optional.of(agency));
  }

  private static SignOff authors(Segment segment, MatchResult match, int indent) {
    int group = match.start(1) >= 0 ? 1 : 2;
    List<Quote> people =
        match.start(group) < 0
            ? List.of()
            : people(segment, indent + match.start(group), indent + match.end(group));
    return new SignOff(segment.quote(), people, Optional.empty());
  }

  private static SignOff signOff(Segment segment, MatchResult match, int indent) {
    Optional<Quote> agency =
        IntStream.of(1, 2, 4, 5)
            .filter(group -> match.start(group) >= 0)
            .mapToObj(group -> segment.cut(indent + match.start(group), indent + match.end(group)))
            .findFirst();
    return new SignOff(
        segment.quote(),
        match.start(3) < 0
            ? List.of()
            : people(segment, indent + match.start(3), indent + match.end(3)),
        agency);
  }

  private static SignOff compiled(Segment segment, MatchResult match, int indent) {
    Optional<Quote> source =
        IntStream.of(2, 3)
            .filter(group -> match.start(group) >= 0)
            .mapToObj(group -> segment.cut(indent + match.start(group), indent + match.end(group)))
            .findFirst();
    return new SignOff(
        segment.quote(),
        match.start(1) < 0
            ? List.of()
            : people(segment, indent + match.start(1), indent + match.end(1)),
        source);
  }

  private static SignOff names(Segment segment, MatchResult match, int indent) {
    return new SignOff(
        segment.quote(),
        people(segment, indent + match.start(1), indent + match.end(1)),
        Optional.empty());
  }

  private static List<Quote> people(Segment segment, int from, int to) {
    List<Quote> people = new ArrayList<>();
    Matcher person = PERSON.matcher(segment.view()).region(from, to);
    while (person.find()) {
      String name = person.group().strip();
      if (!name.isEmpty() && !NOBODY.contains(name)) {
        people.add(segment.cut(person.start(), person.end()));
      }
    }
    return people;
  }

  private static int indent(String view) {
    return view.indexOf(view.strip());
  }
}
