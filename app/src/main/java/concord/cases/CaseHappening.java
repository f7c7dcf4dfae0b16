package concord.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One step of a case. The list of them is the case's history; nothing is ever taken from it, and the stage follows from
 * it.
 *
 * @param code what the kind says besides: a decision, an outcome. Absent where it says nothing
 */
public record CaseHappening(Kind kind, @Nullable String code) {

    public CaseHappening {
        requireNonNull(kind, "kind is null");
        switch (kind) {
            case PANEL_DECIDED -> PanelDecision.valueOf(requireNonNull(code, "a decision says which"));
            case SUPPORT_CLOSED -> {
                if (!CaseOutcome.valueOf(requireNonNull(code, "a closure says how"))
                        .isAfterAdoption()) {
                    throw new IllegalArgumentException("Support does not end with " + code);
                }
            }
            default -> {
                if (code != null) {
                    throw new IllegalArgumentException("This kind of happening carries no code: " + kind);
                }
            }
        }
    }

    public static CaseHappening of(Kind kind) {
        return new CaseHappening(kind, null);
    }

    public static CaseHappening panelDecided(PanelDecision decision) {
        return new CaseHappening(Kind.PANEL_DECIDED, decision.name());
    }

    /** @param outcome one that follows on adoption */
    public static CaseHappening supportClosed(CaseOutcome outcome) {
        return new CaseHappening(Kind.SUPPORT_CLOSED, outcome.name());
    }

    /** What the happening says, where its kind says something. */
    public String said() {
        return requireNonNull(code, "a happening of this kind carries a code");
    }

    /** The kinds of happening. */
    public enum Kind {
        OPENED("Case opened"),
        REFERRAL_JOINED("Another referral joined the case"),
        ASSESSED("Structured assessment completed"),
        REASSESSED("Assessed again"),
        FURTHER_ASSESSED("Further assessment completed"),
        REFERRED_TO_PANEL("Referred to the panel under section 36"),
        PANEL_DECIDED("Panel decided"),
        CONSENT_GIVEN("Consent given"),
        CONSENT_REFUSED("Consent refused"),
        CONSENT_WITHDRAWN("Consent withdrawn"),
        PLAN_APPROVED("Support plan approved"),
        REVIEWED("Support reviewed"),
        SUPPORT_CLOSED("Support closed"),
        REVIEWED_AT_SIX_MONTHS("Reviewed six months after closure"),
        REVIEWED_AT_TWELVE_MONTHS("Reviewed twelve months after closure"),
        REOPENED("Opened again after a review"),
        TRANSFERRED("Transferred to another area"),
        CASE_OWNER_CHANGED("The case has another owner"),
        RISK_OWNER_CHANGED("The risk has another owner");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The step as a timeline says it. */
        public String words() {
            return words;
        }
    }
}
