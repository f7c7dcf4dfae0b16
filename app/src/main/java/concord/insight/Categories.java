package concord.insight;

import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The categories of an attribute in a year, in their order: those that could be chosen in it, and any that was. */
@Component
class Categories {

    /** What stands for a value that is not known, in every attribute. */
    static final String UNSPECIFIED = "unspecified";

    private static final String[] BANDS = {
        "10 and under", "11 to 15", "16 to 17", "18 to 20", "21 to 30", "31 to 40", "41 and over"
    };

    private final Vocabularies vocabularies;

    Categories(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Codes with their words; without what is unspecified. */
    Map<String, String> of(Attribute attribute, int year, Set<String> counted) {
        return switch (attribute) {
            case SECTOR -> terms(Lists.SECTOR, year, counted);
            case GENDER -> terms(Lists.GENDER, year, counted);
            case CONCERN -> terms(Lists.TYPE_OF_CONCERN, year, counted);
            case AGE -> bands();
            case REPEATS -> repeats();
        };
    }

    private Map<String, String> terms(String list, int year, Set<String> counted) {
        var categories = new LinkedHashMap<String, String>();
        for (Term term : vocabularies.all(list)) {
            if (!term.code().equals(UNSPECIFIED) && (couldBeChosen(term, year) || counted.contains(term.code()))) {
                categories.put(term.code(), term.words());
            }
        }
        counted.stream()
                .filter(code -> !code.equals(UNSPECIFIED))
                .sorted()
                .forEach(code -> categories.computeIfAbsent(code, _ -> vocabularies.words(list, code)));
        return categories;
    }

    private static boolean couldBeChosen(Term term, int year) {
        LocalDate until = term.until();
        return term.from().isBefore(LocalDate.of(year + 1, Month.APRIL, 1))
                && (until == null || !until.isBefore(LocalDate.of(year, Month.APRIL, 1)));
    }

    private static Map<String, String> bands() {
        var categories = new LinkedHashMap<String, String>();
        for (String band : BANDS) {
            categories.put(band, band);
        }
        return categories;
    }

    private static Map<String, String> repeats() {
        var categories = new LinkedHashMap<String, String>();
        categories.put("1", "First referral of the person");
        categories.put("2", "Second referral");
        categories.put("3", "Third or later referral");
        return categories;
    }
}
