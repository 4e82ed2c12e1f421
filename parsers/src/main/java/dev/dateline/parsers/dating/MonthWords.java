package dev.dateline.parsers.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Names of months in the languages that pages of unknown outlets are written in, short forms
 * included. A name that means two months in two languages is left out.
 */
final class MonthWords {

  /** One row a month: English, German, French, Spanish, Italian, Portuguese, Dutch, others. */
  private static final List<String> ROWS =
      List.of(
          "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari ocak января"
              + " янв stycznia ledna januára január січня",
          "february feb februar februari février févr fév fevrier febrero febbraio febr fevereiro fev"
              + " şubat февраля фев lutego únor února február лютого",
          "march mar märz mär mrz maerz mars marzo março marco maart mrt mart марта мар marca březen"
              + " března március березня",
          "april apr avril avr abril abr aprile nisan апреля апр kwietnia duben dubna április квітня",
          "may mai mayo maggio mag maio mei mayıs мая maja května május травня",
          "june jun juni juin junio giugno giu junho haziran июня июн czerwca června június червня",
          "july jul juli juillet juil julio luglio lug julho temmuz июля июл lipca července július"
              + " липня",
          "august aug août aout agosto ago augustus ağustos августа авг sierpnia srpna augusztus"
              + " augusti серпня",
          "september sep sept septembre septiembre setiembre settembre set setembro eylül сентября"
              + " сен сент września září szeptember вересня",
          "october oct oktober okt octobre octubre ottobre ott outubro out ekim октября окт"
              + " października října október жовтня",
          "november nov novembre noviembre novembro kasım ноября ноя нояб listopada listopadu"
              + " листопада",
          "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro aralık"
              + " декабря дек grudnia prosince grudzień грудня");

  private static final Map<String, Integer> MONTHS = months();

  private MonthWords() {}

  /** The month a word names, 1 to 12; case and a final stop do not matter. */
  static OptionalInt month(String word) {
    Integer month = MONTHS.get(word.toLowerCase(Locale.ROOT));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < ROWS.size(); i++) {
      for (String name : ROWS.get(i).split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return months;
  }
}
