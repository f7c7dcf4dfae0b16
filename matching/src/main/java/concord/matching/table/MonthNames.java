package concord.matching.table;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The months by name and by usual short form, in the languages in which British records and those of their neighbours are kept: English,
 * Welsh, Irish, French, German, Dutch, Spanish, Portuguese, Italian, Polish (also in the genitive, as dates are said).
 */
final class MonthNames {

    private static final List<String> NAMES = List.of(
            "january jan ionawr ion eanair janvier janv januar jaenner januari enero ene janeiro gennaio gen styczen stycznia sty",
            "february feb chwefror chwe feabhra fevrier fevr fev februar februari febrero fevereiro febbraio luty lutego lut",
            "march mar mawrth marta mars maerz marz mrz maart mrt marzo marco marzec marca",
            "april apr ebrill ebr aibrean avril avr abril abr aprile kwiecien kwietnia kwi",
            "may mai bealtaine mei mayo maio maggio mag maj maja",
            "june jun mehefin meh meitheamh juin juni junio junho giugno giu czerwiec czerwca cze",
            "july jul gorffennaf gorff iuil juillet juil juli julio julho luglio lug lipiec lipca lip",
            "august aug awst lunasa aout aou augustus agosto ago sierpien sierpnia sie",
            "september sept sep medi septembre septiembre setembro set settembre wrzesien wrzesnia wrz",
            "october oct hydref hyd octobre oktober okt octubre outubro out ottobre ott pazdziernik pazdziernika paz",
            "november nov tachwedd tach samhain novembre noviembre novembro listopad listopada lis",
            "december dec rhagfyr rhag nollaig decembre dezember dez diciembre dic dezembro dicembre grudzien grudnia gru");

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** The month from 1 to 12, or 0 for any other word. */
    static int month(String word) {
        Integer plain = MONTHS.get(word.toLowerCase(Locale.ROOT));
        return plain != null ? plain : MONTHS.getOrDefault(withoutMarks(word), 0);
    }

    private static String withoutMarks(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= NAMES.size(); month++) {
            for (String name : NAMES.get(month - 1).split(" ", -1)) {
                months.put(name, month);
            }
        }
        return Map.copyOf(months);
    }
}
