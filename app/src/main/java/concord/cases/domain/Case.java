package concord.cases.domain;

import concord.cases.CaseHappening;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.cases.Ownership;
import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as its rules see it.
 *
 * @param stageSince since when it stands where it stands; a review of the support starts the time anew
 * @param closedAt when support ended, or the case without any; absent while it is open
 */
record Case(
        CaseId id,
        Reference reference,
        ReferralId referral,
        PersonId person,
        AreaId area,
        int version,
        Owners owners,
        Standing standing,
        Instant stageSince,
        @Nullable Instant closedAt) {

    /** The one post that owns the case and the one that owns the risk; they may be the same. */
    record Owners(PostId ofCase, PostId ofRisk) {

        PostId of(Ownership what) {
            return switch (what) {
                case CASE -> ofCase;
                case RISK -> ofRisk;
            };
        }

        /** With another post as the owner of one of the two. */
        Owners with(Ownership what, PostId post) {
            return switch (what) {
                case CASE -> new Owners(post, ofRisk);
                case RISK -> new Owners(ofCase, post);
            };
        }
    }

    CaseStage stage() {
        return standing.stage();
    }

    Case after(CaseHappening happening, Instant at) {
        Standing next = standing.after(happening);
        boolean stays = next.stage() == stage() && happening.kind() != CaseHappening.Kind.REVIEWED;
        return new Case(
                id,
                reference,
                referral,
                person,
                area,
                version + 1,
                owners,
                next,
                stays ? stageSince : at,
                next.stage().isOpen() ? null : closedAt == null ? at : closedAt);
    }

    CaseOutline outline(@Nullable LocalDate due) {
        return new CaseOutline(
                id,
                reference,
                referral,
                person,
                area,
                stage(),
                stageSince,
                due,
                standing.outcome(),
                standing.adopted(),
                owners.ofCase(),
                owners.ofRisk(),
                version);
    }
}
