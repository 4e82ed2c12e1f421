package dev.dateline.parsers.dating;

import java.util.regex.Pattern;

/** The words before a date that say what it is the date of. */
final class DateWords {

  private static final int REACH = 60;

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "publish|publi[cé]|pubbl|veröffentlich|erschien|erstellt|eingestellt|geschrieben|verfasst"
              + "|posted|written|created|submitted|released|gepostet|gepubliceerd|geplaatst|publicer"
              + "|date ?:|datum ?:|fecha ?:|data ?:|date de |entry date|stand ?:|opublikowan|dodano"
              + "|yayın|опубликован|дата|đăng|xuất bản|发布|发表|刊登|發布|掲載|公開|投稿日|등록|입력|julkaistu|udgivet|skrevet",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CHANGED =
      Pattern.compile(
          "updat|modif|aktualisier|geändert|änderung|bearbeitet|mise? à jour|actualizad|actualizaci"
              + "|aggiornat|ultima modifica|atualizad|bijgewerkt|edited|revised|last change|güncelle"
              + "|обновлен|изменен|cập nhật|更新|수정|ændret|oppdatert|uppdaterad|päivitetty|aktualiz",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NOT_OF_THE_PAGE =
      Pattern.compile(
          "©|copyright|\\(c\\)|all rights|retrieved|accessed|abgerufen|since |seit |depuis|joined"
              + "|member since|registriert|zuletzt besucht|expires|gültig",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DateWords() {}

  /** What the words before a date say. */
  enum Meaning {
    PUBLISHED,
    CHANGED,
    OTHER,
    NOTHING
  }

  /** What the nearest words before a date say; the last word wins. */
  static Meaning before(String view, int date) {
    String words = view.substring(Math.max(0, date - REACH), date);
    if (NOT_OF_THE_PAGE.matcher(words).find()) {
      return Meaning.OTHER;
    }
    int published = last(PUBLISHED, words);
    int changed = last(CHANGED, words);
    if (published < 0 && changed < 0) {
      return Meaning.NOTHING;
    }
    return published > changed ? Meaning.PUBLISHED : Meaning.CHANGED;
  }

  private static int last(Pattern pattern, String words) {
    int last = -1;
    for (var matcher = pattern.matcher(words); matcher.find(); ) {
      last = matcher.start();
    }
    return last;
  }
}
