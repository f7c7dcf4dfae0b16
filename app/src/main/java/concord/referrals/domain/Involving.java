package concord.referrals.domain;

import concord.files.DocumentId;
import concord.files.NewSubjectKey;
import concord.files.StoreDocument;
import concord.files.SubjectKeyId;
import concord.people.InvolvementId;
import concord.people.InvolvementRole;
import concord.people.OfferSeen;
import concord.people.RecordInvolvement;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.AttachedEvidence;
import concord.referrals.ReferralId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes what belongs to other rooms to them: the person concerned to {@code people}, documents to {@code files}. */
@Component
class Involving {

    private final Gate gate;
    private final Clock clock;

    Involving(Gate gate, Clock clock) {
        this.gate = gate;
        this.clock = clock;
    }

    Outcome<Involved> subject(NewReferral referral, Acting acting) {
        RecordInvolvement part = part(referral, acting);
        return gate.submit(acting, part)
                .then(involvement -> offer(involvement, referral.said().seen(), acting)
                        .then(offered -> Outcome.done(new Involved(involvement, part.key(), null))));
    }

    private Outcome<Integer> offer(InvolvementId involvement, List<InvolvementId> seen, Acting acting) {
        return seen.isEmpty() ? Outcome.done(0) : gate.submit(acting, new OfferSeen(involvement, seen));
    }

    /** What the person concerned has to do with a new referral, under a new key. */
    RecordInvolvement part(NewReferral referral, Acting acting) {
        SubjectKeyId key = gate.submit(acting, new NewSubjectKey()).orThrow();
        LocalDate since = LocalDate.ofInstant(referral.receivedAt(), clock.getZone());
        return new RecordInvolvement(
                referral.said().subject().details(since),
                InvolvementRole.SUBJECT,
                referral.area().id(),
                referral.id().ref(),
                referral.reference().value(),
                since,
                key);
    }

    /** Stores the documents that came with a referral, in the order in which they were named. */
    Outcome<List<DocumentId>> documents(NewReferral referral, SubjectKeyId key, Acting acting) {
        return documents(
                referral.said().evidence().attached(),
                key,
                referral.id(),
                referral.area().id(),
                acting);
    }

    Outcome<List<DocumentId>> documents(
            List<AttachedEvidence> evidence, SubjectKeyId key, ReferralId referral, AreaId area, Acting acting) {
        Outcome<List<DocumentId>> stored = Outcome.done(List.of());
        for (AttachedEvidence one : evidence) {
            var store = new StoreDocument(one.upload(), key, referral.ref(), Set.of(area));
            stored = stored.then(earlier -> gate.submit(acting, store)
                    .then(document -> Outcome.done(
                            Stream.concat(earlier.stream(), Stream.of(document)).toList())));
        }
        return stored;
    }
}
