package concord.matching.batch;

import concord.matching.kernel.PackedDate;
import concord.matching.table.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of keys under which rows meet. Each survives errors that the others do not: two records are compared if they share any one.
 *
 * <p>By name alone: two words that are built or sound alike, in any order. By one word of the name, misspelt by a letter or sounding
 * alike, and one weak sign: the year of birth, its day and month in either order, the postcode's district, a plain value. By birth date
 * with any one of its three parts wrong and the initials. By postcode, street, telephone, e-mail or identifier.
 */
final class Keys {

    /** A plain value that more than one in eight share brings a crowd and no evidence. */
    static final double LEAST_RARITY = 3;

    private final People people;
    private final WordForms forms;
    private final List<TextFeature> plain = new ArrayList<>();
    private final boolean thorough;
    private int salt;

    private Keys(People people, boolean thorough) {
        this.people = people;
        this.forms = new WordForms(people.names.words, thorough);
        this.thorough = thorough;
        plain.addAll(people.texts(Evidence.OTHER));
        plain.addAll(people.texts(Evidence.TOWN));
        plain.addAll(people.texts(Evidence.STREET));
    }

    /** @param thorough whether misspellings are enumerated too, which costs about as much again as all the rest */
    static List<KeySource> of(People people, boolean thorough) {
        Keys keys = new Keys(people, thorough);
        List<KeySource> all = new ArrayList<>();
        if (people.names.areKnown()) {
            all.add(keys::twoWords);
            keys.wordAndSign(all);
        }
        if (people.born.isKnown()) {
            all.add(keys::birthDate);
        }
        for (PostcodeFeature postcode : people.postcodes()) {
            all.add((row, name, out) -> keys.postcode(postcode, row, name, out));
        }
        for (TextFeature text : people.texts()) {
            if (text.kind != TextKind.SEX) {
                int own = ++keys.salt;
                all.add((row, name, out) -> keys.text(text, own, row, name, out));
            }
        }
        return all;
    }

    private void wordAndSign(List<KeySource> all) {
        all.add(this::wordAndBirth);
        for (PostcodeFeature postcode : people.postcodes()) {
            all.add((row, name, out) -> wordAndDistrict(postcode, row, name, out));
        }
        for (TextFeature text : plain) {
            all.add((row, name, out) -> wordAndValue(text, row, name, out));
        }
        for (Feature feature : people.features) {
            if (feature instanceof AgeFeature) {
                all.add((row, name, out) -> wordAndAge(feature, row, name, out));
            }
        }
    }

    private void twoWords(int row, RowWords name, LongList out) {
        for (int first = 0; first < name.count; first++) {
            for (int second = first + 1; second < name.count; second++) {
                int one = name.words[first];
                int other = name.words[second];
                out.add(Hash.ofBoth(forms.skeleton(one), forms.skeleton(other)));
                out.add(Hash.ofBoth(forms.sound(one), forms.sound(other)));
                if (thorough) {
                    out.add(Hash.of(forms.skeleton(one), forms.start(other)));
                    out.add(Hash.of(forms.skeleton(other), forms.start(one)));
                }
            }
        }
    }

    private void wordAndSign(long sign, RowWords name, LongList out) {
        for (int at = 0; at < name.count; at++) {
            for (long spelling : forms.of(name.words[at])) {
                out.add(Hash.of(spelling, sign));
            }
        }
    }

    /** A word of the name with the year of birth, or with its day and month in either order. */
    private void wordAndBirth(int row, RowWords name, LongList out) {
        int packed = people.born.packed(row);
        if (packed >= 10_000) {
            wordAndSign(Hash.of(1, packed / 10_000), name, out);
        }
        if (packed / 100 % 100 > 0 && packed % 100 > 0 && packed % 10_000 != 101) {
            wordAndSign(Hash.of(2, dayAndMonth(packed)), name, out);
        }
    }

    private void wordAndDistrict(PostcodeFeature postcode, int row, RowWords name, LongList out) {
        if (postcode.codes[row] > 0) {
            wordAndSign(Hash.of(3, postcode.outcodeHash(row)), name, out);
        }
    }

    private void wordAndValue(TextFeature text, int row, RowWords name, LongList out) {
        int code = text.codes[row];
        if (code > 0 && text.rarity(code) >= LEAST_RARITY) {
            wordAndSign(Hash.of(4, text.hash(code)), name, out);
        }
    }

    private void wordAndAge(Feature age, int row, RowWords name, LongList out) {
        if (age.codes[row] > 0 && people.born.packed(row) == 0) {
            wordAndSign(Hash.of(5, age.codes[row]), name, out);
            wordAndSign(Hash.of(5, age.codes[row] + 1L), name, out);
        }
    }

    /** The same whichever of the two is taken for the day. */
    static int dayAndMonth(int packed) {
        int month = packed / 100 % 100;
        int day = packed % 100;
        return Math.min(day, month) * 100 + Math.max(day, month);
    }

    /** The whole date, and each two of its three parts with an initial: whichever part is wrong, two are left. */
    private void birthDate(int row, RowWords name, LongList out) {
        int packed = people.born.packed(row);
        int month = packed / 100 % 100;
        int day = packed % 100;
        if (packed < 10_000 || month == 0 || day == 0) {
            return;
        }
        int year = packed / 10_000;
        int dayAndMonth = dayAndMonth(packed);
        out.add(Hash.of(11, year * 10_000L + dayAndMonth));
        for (int at = 0; at < name.count; at++) {
            long initial = forms.initial(name.words[at]);
            out.add(Hash.of(12 + initial * 16, dayAndMonth * 10_000_000L + PackedDate.sortedFigures(year)));
            out.add(Hash.of(13 + initial * 16, dayAndMonth * 10_000L + year / 10));
            out.add(Hash.of(14 + initial * 16, year * 100L + month));
            out.add(Hash.of(15 + initial * 16, year * 100L + day));
        }
    }

    private void postcode(PostcodeFeature feature, int row, RowWords name, LongList out) {
        if (feature.codes[row] == 0) {
            return;
        }
        long whole = Hash.of(21, feature.narrowestHash(row));
        out.add(whole);
        for (int at = 0; at < name.count; at++) {
            out.add(Hash.of(whole, forms.initial(name.words[at])));
        }
        int packed = people.born.packed(row);
        if (packed % 10_000 != 0) {
            out.add(Hash.of(Hash.of(22, feature.outcodeHash(row)), dayAndMonth(packed)));
        }
    }

    private void text(TextFeature feature, int own, int row, RowWords name, LongList out) {
        int code = feature.codes[row];
        if (code == 0 || feature.rarity(code) < LEAST_RARITY) {
            return;
        }
        long whole = Hash.of(100L + own, feature.hash(code));
        out.add(whole);
        if (feature.kind == TextKind.NUMBER || feature.kind == TextKind.PHONE) {
            if (thorough) {
                withoutOneFigure(feature.values.get(code), own, out);
            }
            return;
        }
        for (int at = 0; at < name.count; at++) {
            out.add(Hash.of(whole, forms.initial(name.words[at])));
            for (int word = 0; word < feature.wordCount(code); word++) {
                if (feature.rarityOfWord(code, word) >= LEAST_RARITY) {
                    out.add(Hash.of(Hash.of(200, feature.hashOfWord(code, word)), forms.skeleton(name.words[at])));
                }
            }
        }
    }

    private static void withoutOneFigure(String value, int own, LongList out) {
        for (int at = 0; at < value.length(); at++) {
            out.add(Hash.of(1000L + own, Hash.of(value.substring(0, at) + value.substring(at + 1))));
        }
    }
}
