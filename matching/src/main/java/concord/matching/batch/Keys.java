package concord.matching.batch;

import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedDate;
import concord.matching.kernel.Postcode;
import concord.matching.table.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final double LEAST_RARITY = 3;

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
            all.add(keys::wordAndSign);
        }
        if (people.born.isKnown()) {
            all.add(keys::birthDate);
        }
        for (PostcodeFeature postcode : people.postcodes()) {
            all.add((row, out) -> keys.postcode(postcode, row, out));
        }
        for (TextFeature text : people.texts()) {
            if (text.kind != TextKind.SEX) {
                int own = ++keys.salt;
                all.add((row, out) -> keys.text(text, own, row, out));
            }
        }
        return all;
    }

    private void twoWords(int row, LongList out) {
        NameToken[] words = words(row);
        for (int first = 0; first < words.length; first++) {
            for (int second = first + 1; second < words.length; second++) {
                int one = words[first].place;
                int other = words[second].place;
                out.add(Hash.ofBoth(forms.skeleton(one), forms.skeleton(other)));
                out.add(Hash.ofBoth(forms.sound(one), forms.sound(other)));
                if (thorough) {
                    out.add(Hash.of(forms.skeleton(one), forms.start(other)));
                    out.add(Hash.of(forms.skeleton(other), forms.start(one)));
                }
            }
        }
    }

    /** The words that carry a name: first those of the given and family parts, then of the rest; at most six. */
    private NameToken[] words(int row) {
        NameToken[] all = new NameToken[6];
        int count = 0;
        count = add(people.names.part(people.names.given[row]), 2, all, count);
        count = add(people.names.part(people.names.family[row]), 2, all, count);
        count = add(people.names.part(people.names.rest[row]), 4, all, count);
        return Arrays.copyOf(all, count);
    }

    private static int add(NamePart part, int most, NameToken[] all, int from) {
        int count = from;
        for (int at = 0; at < Math.min(most, part.words.length) && count < all.length; at++) {
            if (!part.words[at].isInitial() && !part.words[at].weak) {
                all[count++] = part.words[at];
            }
        }
        return count;
    }

    private void wordAndSign(int row, LongList out) {
        LongList signs = signs(row);
        for (NameToken word : words(row)) {
            long[] spellings = forms.of(word.place);
            for (int sign = 0; sign < signs.size; sign++) {
                for (long spelling : spellings) {
                    out.add(Hash.of(spelling, signs.values[sign]));
                }
            }
        }
    }

    private LongList signs(int row) {
        LongList signs = new LongList();
        int packed = people.born.packed(row);
        if (packed >= 10_000) {
            signs.add(Hash.of(1, packed / 10_000));
        }
        if (packed / 100 % 100 > 0 && packed % 100 > 0 && packed % 10_000 != 101) {
            signs.add(Hash.of(2, dayAndMonth(packed)));
        }
        for (PostcodeFeature postcode : people.postcodes()) {
            if (postcode.codes[row] > 0) {
                signs.add(Hash.of(3, Hash.of(postcode.value(row).outcode())));
            }
        }
        for (TextFeature text : plain) {
            int code = text.codes[row];
            if (code > 0 && text.rarity(code) >= LEAST_RARITY) {
                signs.add(Hash.of(4, Hash.of(text.values.get(code))));
            }
        }
        for (Feature feature : people.features) {
            if (feature instanceof AgeFeature && feature.codes[row] > 0 && packed == 0) {
                signs.add(Hash.of(5, feature.codes[row]));
                signs.add(Hash.of(5, feature.codes[row] + 1L));
            }
        }
        return signs;
    }

    private static int dayAndMonth(int packed) {
        int month = packed / 100 % 100;
        int day = packed % 100;
        return Math.min(day, month) * 100 + Math.max(day, month);
    }

    /** The whole date, and each two of its three parts with an initial: whichever part is wrong, two are left. */
    private void birthDate(int row, LongList out) {
        int packed = people.born.packed(row);
        int month = packed / 100 % 100;
        int day = packed % 100;
        if (packed < 10_000 || month == 0 || day == 0) {
            return;
        }
        int year = packed / 10_000;
        int dayAndMonth = dayAndMonth(packed);
        out.add(Hash.of(11, year * 10_000L + dayAndMonth));
        for (NameToken word : words(row)) {
            long initial = forms.initial(word.place);
            out.add(Hash.of(12 + initial * 16, dayAndMonth * 10_000_000L + PackedDate.sortedFigures(year)));
            out.add(Hash.of(13 + initial * 16, dayAndMonth * 10_000L + year / 10));
            out.add(Hash.of(14 + initial * 16, year * 100L + month));
            out.add(Hash.of(15 + initial * 16, year * 100L + day));
        }
    }

    private void postcode(PostcodeFeature feature, int row, LongList out) {
        if (feature.codes[row] == 0) {
            return;
        }
        Postcode postcode = feature.value(row);
        long whole = Hash.of(21, Hash.of(postcode.isFull() ? postcode.full() : postcode.outcode()));
        out.add(whole);
        for (NameToken word : words(row)) {
            out.add(Hash.of(whole, forms.initial(word.place)));
        }
        int packed = people.born.packed(row);
        if (packed % 10_000 != 0) {
            out.add(Hash.of(Hash.of(22, Hash.of(postcode.outcode())), dayAndMonth(packed)));
        }
    }

    private void text(TextFeature feature, int own, int row, LongList out) {
        int code = feature.codes[row];
        if (code == 0 || feature.rarity(code) < LEAST_RARITY) {
            return;
        }
        String value = feature.values.get(code);
        long whole = Hash.of(100L + own, Hash.of(value));
        out.add(whole);
        if (feature.kind == TextKind.NUMBER || feature.kind == TextKind.PHONE) {
            for (int at = 0; thorough && at < value.length(); at++) {
                out.add(Hash.of(1000L + own, Hash.of(value.substring(0, at) + value.substring(at + 1))));
            }
            return;
        }
        for (NameToken word : words(row)) {
            out.add(Hash.of(whole, forms.initial(word.place)));
            for (String part : feature.wordsOf(code)) {
                if (feature.rarityOf(part) >= LEAST_RARITY) {
                    out.add(Hash.of(Hash.of(200, Hash.of(part)), forms.skeleton(word.place)));
                }
            }
        }
    }
}
