package concord.referrals.web.intake;

import concord.people.InvolvementId;
import concord.people.KnownPerson;
import concord.people.NearRecords;
import concord.people.OfferSeen;
import concord.platform.web.Fields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a post has seen of near records while it writes a referral. It travels as hidden fields beside the list and stands in
 * the draft among the answers, sealed like them.
 *
 * @param shown the fingerprint of the list that was seen last; blank where none was
 * @param records each that was in any list, in the order in which they came up
 */
record SeenNear(String shown, List<InvolvementId> records) {

    static final String SHOWN = "near-shown";
    static final String SAW = "near-saw";

    private static final int LONGEST = 64;

    SeenNear {
        records = records.stream().distinct().limit(OfferSeen.MOST).toList();
    }

    static SeenNear of(Fields fields) {
        List<InvolvementId> saw =
                fields.all(SAW).stream().flatMap(SeenNear::involvement).toList();
        String shown = fields.first(SHOWN);
        return new SeenNear(shown.length() > LONGEST ? "" : shown, saw);
    }

    private static Stream<InvolvementId> involvement(String typed) {
        Optional<UUID> id = DraftCookie.uuid(typed);
        return id.map(InvolvementId::new).stream();
    }

    /** After a further list was shown. */
    SeenNear and(NearRecords near) {
        Stream<InvolvementId> more = near.people().stream().map(KnownPerson::nearest);
        return new SeenNear(
                near.fingerprint(), Stream.concat(records.stream(), more).toList());
    }

    /** With what a later page sent; a page without a list says nothing of the last one. */
    SeenNear and(SeenNear later) {
        return new SeenNear(
                later.shown.isEmpty() ? shown : later.shown,
                Stream.concat(records.stream(), later.records.stream()).toList());
    }

    Answers in(Answers answers) {
        return answers.with(SHOWN, shown)
                .with(SAW, records.stream().map(one -> one.value().toString()).toList());
    }
}
