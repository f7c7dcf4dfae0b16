package concord.matching;

import concord.matching.kernel.Key;
import concord.matching.kernel.NameToken;
import concord.matching.kernel.PackedDate;
import concord.matching.kernel.Postcode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The keys under which a record is filed, so that any one of them brings it back. */
final class RecordKeys {

    private final Set<Long> keys = new HashSet<>();

    private RecordKeys() {}

    static Set<Long> of(PreparedRecord record) {
        RecordKeys filing = new RecordKeys();
        record.names().forEach(filing::addName);
        for (NameToken word : record.tokens()) {
            filing.keys.add(Key.WORD.of(word.place));
            filing.addBirth(word, record.born());
            record.postcodes().forEach(postcode -> filing.addPostcode(word, postcode));
        }
        return filing.keys;
    }

    private void addName(PreparedName name) {
        for (NameToken word : name.tokens()) {
            for (NameToken companion : name.tokens()) {
                if (companion != word) {
                    keys.add(Key.WORD_AND_SKELETON.of(word.place, Key.hash(companion.skeleton)));
                    keys.add(Key.WORD_AND_INITIAL.of(word.place, companion.initial()));
                    keys.add(Key.TWO_SKELETONS.ofBoth(word.skeleton, companion.skeleton));
                    keys.add(Key.TWO_SOUNDS.ofBoth(word.phonetic, companion.phonetic));
                }
            }
        }
    }

    private void addBirth(NameToken word, BirthDate born) {
        if (!(born instanceof BirthDate.Unknown)) {
            keys.add(Key.WORD_AND_YEAR.of(word.place, years(BirthLevel.year(born))));
        }
        if (born instanceof BirthDate.On(LocalDate date)) {
            keys.add(Key.WORD_AND_DAY_MONTH.of(word.place, PackedDate.dayAndMonth(date)));
            keys.add(Key.BIRTH_DATE.of(PackedDate.of(date)));
            keys.add(Key.BIRTH_DATE_AND_INITIAL.of(PackedDate.of(date), word.initial()));
        }
    }

    /** Two years have one number: whoever looks a few years around asks half as often, and reads little more. */
    static int years(int year) {
        return Math.floorDiv(year, 2);
    }

    private void addPostcode(NameToken word, Postcode postcode) {
        keys.add(Key.WORD_AND_OUTCODE.of(word.place, Key.hash(postcode.outcode())));
        if (postcode.isFull()) {
            keys.add(Key.POSTCODE_AND_INITIAL.of(Key.hash(postcode.full()), word.initial()));
        }
    }
}
