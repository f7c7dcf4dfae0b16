package concord.matching.batch;

import concord.matching.table.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The kinds of keys under which the rows of a large table meet: as few as still reach a person through any one thing that changed or was
 * misspelt. Two words of the name reach whoever moved and has another date of birth; a word with the year, or with day and month, whoever has
 * one part of each wrong; a word or an initial with the place, and the date with the place, whoever is written quite another way.
 *
 * <p>{@link Keys} has three times as many, of which each finds what another finds too. Among a million invented people these bring seven million
 * pairs in the place of eighteen, and miss one in six thousand of the pairs of one person that those bring.
 */
final class FewKeys {

    private final People people;
    private final WordForms forms;

    private FewKeys(People people) {
        this.people = people;
        this.forms = new WordForms(people.names.words, false);
    }

    /** Some names are known. */
    static List<KeySource> of(People people) {
        FewKeys keys = new FewKeys(people);
        List<KeySource> all = new ArrayList<>();
        all.add((_, name, out) -> twoWords(keys.forms::skeleton, name, out));
        all.add((_, name, out) -> twoWords(keys.forms::sound, name, out));
        all.add(keys::wordAndYear);
        all.add((row, name, out) -> keys.wordAndDay(keys.forms::skeleton, row, name, out));
        all.add((row, name, out) -> keys.wordAndDay(keys.forms::sound, row, name, out));
        for (Feature feature : people.features) {
            if (feature instanceof AgeFeature) {
                all.add((row, name, out) -> keys.wordAndAge(feature, row, name, out));
            }
        }
        for (PostcodeFeature postcode : people.postcodes()) {
            keys.postcode(postcode, all);
        }
        List<TextFeature> places = people.postcodes().isEmpty() ? keys.places() : List.of();
        places.forEach(place -> keys.place(place, all));
        if (places.isEmpty() && people.postcodes().isEmpty()) {
            all.add(keys::birthDate);
        }
        people.texts(Evidence.OTHER)
                .forEach(text -> all.add((row, name, out) -> keys.wordAndValue(text, row, name, out)));
        keys.numbers(all);
        return all;
    }

    /** Where people live, when no postcode says so. */
    private List<TextFeature> places() {
        List<TextFeature> places = new ArrayList<>(people.texts(Evidence.STREET));
        places.addAll(people.texts(Evidence.TOWN));
        return places;
    }

    private void numbers(List<KeySource> all) {
        int salt = 100;
        for (TextFeature text : people.texts()) {
            if (text.evidence == Evidence.PHONE
                    || text.evidence == Evidence.EMAIL
                    || text.evidence == Evidence.IDENTIFIER) {
                int own = salt++;
                all.add((row, _, out) -> {
                    if (tells(text, row)) {
                        out.add(Hash.of(own, text.hash(text.codes[row])));
                    }
                });
            }
        }
    }

    private static boolean tells(TextFeature text, int row) {
        int code = text.codes[row];
        return code > 0 && text.rarity(code) >= Keys.LEAST_RARITY;
    }

    private static void twoWords(IntToLongFunction form, RowWords name, LongList out) {
        for (int first = 0; first < name.count; first++) {
            for (int second = first + 1; second < name.count; second++) {
                out.add(Hash.ofBoth(form.applyAsLong(name.words[first]), form.applyAsLong(name.words[second])));
            }
        }
    }

    private void wordAndYear(int row, RowWords name, LongList out) {
        int packed = people.born.packed(row);
        if (packed >= 10_000) {
            wordAndSign(forms::skeleton, Hash.of(1, packed / 10_000), name, out);
        }
    }

    /** The day with its month, in either order. */
    private void wordAndDay(IntToLongFunction form, int row, RowWords name, LongList out) {
        int packed = people.born.packed(row);
        if (packed / 100 % 100 > 0 && packed % 100 > 0 && packed % 10_000 != 101) {
            wordAndSign(form, Hash.of(2, Keys.dayAndMonth(packed)), name, out);
        }
    }

    private void wordAndAge(Feature age, int row, RowWords name, LongList out) {
        if (age.codes[row] > 0 && people.born.packed(row) == 0) {
            wordAndSign(forms::skeleton, Hash.of(5, age.codes[row]), name, out);
            wordAndSign(forms::skeleton, Hash.of(5, age.codes[row] + 1L), name, out);
        }
    }

    private static void wordAndSign(IntToLongFunction form, long sign, RowWords name, LongList out) {
        for (int at = 0; at < name.count; at++) {
            out.add(Hash.of(form.applyAsLong(name.words[at]), sign));
        }
    }

    private void wordAndValue(TextFeature text, int row, RowWords name, LongList out) {
        if (tells(text, row)) {
            wordAndSign(forms::skeleton, Hash.of(4, text.hash(text.codes[row])), name, out);
        }
    }

    private void postcode(PostcodeFeature postcode, List<KeySource> all) {
        all.add((row, name, out) -> {
            if (postcode.codes[row] > 0) {
                wordAndSign(forms::skeleton, Hash.of(3, postcode.outcodeHash(row)), name, out);
            }
        });
        all.add((row, name, out) -> {
            if (postcode.codes[row] > 0) {
                initialAndPlace(Hash.of(21, postcode.narrowestHash(row)), name, out);
            }
        });
        all.add((row, _, out) -> {
            if (postcode.codes[row] > 0) {
                dateAndPlace(Hash.of(3, postcode.outcodeHash(row)), row, out);
            }
        });
    }

    private void place(TextFeature place, List<KeySource> all) {
        all.add((row, name, out) -> wordAndValue(place, row, name, out));
        all.add((row, name, out) -> {
            if (tells(place, row)) {
                initialAndPlace(Hash.of(21, place.hash(place.codes[row])), name, out);
            }
        });
        all.add((row, _, out) -> {
            if (tells(place, row)) {
                dateAndPlace(Hash.of(4, place.hash(place.codes[row])), row, out);
            }
        });
    }

    private void initialAndPlace(long place, RowWords name, LongList out) {
        for (int at = 0; at < name.count; at++) {
            out.add(Hash.of(place, forms.initial(name.words[at])));
        }
    }

    private void dateAndPlace(long place, int row, LongList out) {
        int packed = people.born.packed(row);
        if (isWhole(packed)) {
            out.add(Hash.of(Hash.of(11, date(packed)), place));
        }
    }

    private void birthDate(int row, RowWords name, LongList out) {
        int packed = people.born.packed(row);
        if (isWhole(packed)) {
            out.add(Hash.of(11, date(packed)));
        }
    }

    private static boolean isWhole(int packed) {
        return packed >= 10_000 && packed / 100 % 100 > 0 && packed % 100 > 0;
    }

    /** Day and month in either order. */
    private static long date(int packed) {
        return packed / 10_000 * 10_000L + Keys.dayAndMonth(packed);
    }
}
