package dev.dateline.core.archive;

import java.util.List;

/** What people type. */
public final class SampleQueries {

  /** Queries of words, each of which has something to search for. */
  public static final List<String> WORDS =
      List.of(
          "khí hậu",
          "khi hau",
          "quỹ bồi thường",
          "boi thuong quy",
          "Trần An",
          "thanh tung",
          "Minh Châu",
          "Reuters",
          "đàm phán",
          "dam phan",
          "Đại",
          "Dai su",
          "气候",
          "气候 基金",
          "气候变化",
          "变气",
          "李洋",
          "刘湃",
          "会",
          "climate fund",
          "who's on first",
          "who's",
          "COP27",
          "cop 27",
          "C++",
          "100%",
          "5%",
          "El-Sheikh",
          "el sheikh",
          "AND",
          "NOT OR",
          "numbered",
          "12",
          "1",
          "khí hậu Hội nghị",
          "lập quỹ Các nước",
          "hoa thanh",
          "nowhere to be found");

  /** Queries with operators, all of which can be read. */
  public static final List<String> OPERATORS =
      List.of(
          "khí AND hậu",
          "climate OR 气候",
          "numbered NOT 12",
          "numbered AND NOT (12 OR 13)",
          "(khí hậu) OR (chip makers)",
          "\"khí hậu\"",
          "\"hậu khí\"",
          "headline:COP27",
          "body:COP27",
          "headline:\"quỹ bồi thường\" body:nước",
          "standfirst:hội",
          "caption:reuters",
          "person:\"tran an\"",
          "person:(minh OR 李)",
          "translation:climate",
          "headline:climate",
          "headline:(khí NOT chip)",
          "COP27 NOT headline:COP27",
          "num*",
          "\"is a num\"*",
          "bồi th*",
          "气*",
          "chip OR numbered NOT 1");

  private SampleQueries() {}
}
