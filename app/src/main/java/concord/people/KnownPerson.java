package concord.people;

import concord.matching.Band;
import concord.matching.Explanation;
import concord.platform.gate.RecordRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on record who is like the one asked about, as far as the acting post may know of them.
 *
 * @param nearest the involvement that is most alike; answers are given about it
 * @param person absent where that record's own check is still open
 * @param names each spelling once, the one in use first
 * @param born as stated, likeliest first
 * @param postcodes each once
 * @param references the records they have a part in, newest first
 * @param likeness absent where they were found by reference or postcode
 * @param byAgreement true where nothing of them is in the acting post's own areas
 */
public record KnownPerson(
        InvolvementId nearest,
        @Nullable PersonId person,
        List<Name> names,
        List<Born> born,
        List<String> postcodes,
        List<Reference> references,
        @Nullable Likeness likeness,
        boolean byAgreement) {

    public KnownPerson {
        names = List.copyOf(names);
        born = List.copyOf(born);
        postcodes = List.copyOf(postcodes);
        references = List.copyOf(references);
    }

    /** The record that the ledger names when this is shown. */
    public RecordRef ref() {
        return person == null ? nearest.ref() : person.ref();
    }

    /**
     * How alike two records are; it says nothing about a person.
     *
     * @param band in which words it is told
     * @param why compared field by field, the asked-about record first
     */
    public record Likeness(Band band, Explanation why) {}
}
