package concord.referrals.domain;

import static java.util.Objects.requireNonNull;

import concord.referrals.DeconflictionAnswer;
import concord.referrals.GatewayOutcome;
import concord.referrals.TriageClass;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a referral. The list of them is the referral's history; nothing is ever taken from it.
 *
 * @param code what the kind says besides: an answer, a class, an outcome. Absent where it says nothing
 */
record Happening(Kind kind, @Nullable String code) {

    static Happening of(Kind kind) {
        return new Happening(kind, null);
    }

    static Happening personChecked(PersonFound found) {
        return new Happening(Kind.PERSON_CHECKED, found.name());
    }

    static Happening deconflictionAnswered(DeconflictionAnswer answer) {
        return new Happening(Kind.DECONFLICTION_ANSWERED, answer.name());
    }

    static Happening assessed(TriageClass triage) {
        return new Happening(Kind.ASSESSED, triage.name());
    }

    static Happening signed(GatewayOutcome outcome) {
        return new Happening(Kind.SIGNED, outcome.name());
    }

    /** What the happening says, where its kind says something. */
    String said() {
        return requireNonNull(code, "a happening of this kind carries a code");
    }

    /** The kinds of happening. */
    enum Kind {
        RECEIVED,
        PERSON_CHECKED,
        INFORMATION_ADDED,
        EVIDENCE_ATTACHED,
        REQUEST_ANSWERED,
        PROMPT_ANSWERED,
        STATEMENT_DISPUTED,
        DECONFLICTION_ASKED,
        DECONFLICTION_ANSWERED,
        ASSESSED,
        SENT_BACK,
        SIGNED,
        OVERRIDDEN,
        REFERRER_TOLD,
        REFERRER_NOT_TOLD
    }
}
