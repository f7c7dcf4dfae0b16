package concord.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import concord.matching.Comparison;
import concord.people.KnownPerson.Likeness;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the fingerprint of a list of near records, of all that a page says of them. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String of(List<KnownPerson> people) {
        var print = new Fingerprint();
        people.forEach(print::add);
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(KnownPerson known) {
        add(known.ref());
        add(known.nearest());
        known.names().forEach(name -> add(name.whole()));
        known.born().forEach(born -> add(MatchCard.words(born)));
        known.postcodes().forEach(this::add);
        known.references().forEach(this::add);
        add(known.byAgreement());
        Likeness likeness = known.likeness();
        if (likeness != null) {
            add(likeness.band());
            likeness.why().comparisons().forEach(this::add);
        }
    }

    private void add(Comparison comparison) {
        add(comparison.ours());
        add(comparison.theirs());
        add(comparison.sentence());
    }

    /** With its end marked, so that no two lists run into the same text. */
    private void add(@Nullable Object part) {
        digest.update(String.valueOf(part).getBytes(UTF_8));
        digest.update((byte) 0);
    }
}
