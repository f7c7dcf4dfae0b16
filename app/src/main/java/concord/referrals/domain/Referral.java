package concord.referrals.domain;

import static java.util.Objects.requireNonNull;

import concord.people.InvolvementId;
import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import concord.referrals.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its rules see it.
 *
 * @param person absent until somebody has said who it is
 * @param nth of the referrals of that person
 */
record Referral(
        ReferralId id,
        Reference reference,
        AreaId area,
        int version,
        InvolvementId involvement,
        @Nullable PersonId person,
        @Nullable Integer nth,
        Standing standing,
        Instant stageSince) {

    /** As it stands when it is entered: at its first step, or beyond it where the person is new for certain. */
    static Referral entered(NewReferral referral, Involved involved, Instant now) {
        boolean checked = involved.person() != null;
        return new Referral(
                referral.id(),
                referral.reference(),
                referral.area().id(),
                0,
                involved.involvement(),
                involved.person(),
                checked ? 1 : null,
                Standing.after(firstHappenings(involved)),
                checked ? now : referral.receivedAt());
    }

    /** What has happened by the time that a referral is entered. */
    static List<Happening> firstHappenings(Involved involved) {
        Happening received = Happening.of(Happening.Kind.RECEIVED);
        return involved.person() == null
                ? List.of(received)
                : List.of(received, Happening.personChecked(PersonFound.NEW));
    }

    Stage stage() {
        return standing.stage();
    }

    boolean isRepeat() {
        return earlier() > 0;
    }

    /** How many earlier referrals the person has. */
    int earlier() {
        return nth == null ? 0 : nth - 1;
    }

    PersonId knownPerson() {
        return requireNonNull(person, "the person of this referral has been checked");
    }

    Referral after(Happening happening, Instant at) {
        Standing next = standing.after(happening);
        Instant since = next.stage() == stage() ? stageSince : at;
        return new Referral(id, reference, area, version + 1, involvement, person, nth, next, since);
    }
}
