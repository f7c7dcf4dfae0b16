package concord.cases.domain;

import concord.cases.CaseHappening;
import concord.cases.CaseOutcome;
import concord.cases.CaseStage;
import concord.cases.PanelDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, as it follows from its history and from nothing else. The same is told in SQL by
 * {@code cases.stage_by_history}.
 *
 * @param adopted whether a panel has ever adopted it
 * @param planned whether a support plan was approved since it was adopted last
 * @param reviewedAtSix whether the review at six months is done
 * @param outcome absent while the case is open
 */
record Standing(
        CaseStage stage,
        boolean adopted,
        boolean planned,
        boolean reviewedAtSix,
        @Nullable CaseOutcome outcome) {

    /** A case that has just been opened. */
    static final Standing AT_OPENING = new Standing(CaseStage.ASSESSMENT, false, false, false, null);

    static Standing after(List<CaseHappening> history) {
        Standing standing = AT_OPENING;
        for (CaseHappening happening : history) {
            standing = standing.after(happening);
        }
        return standing;
    }

    /** Whether the case stands at the step that a happening takes. */
    boolean allows(CaseHappening happening) {
        return switch (happening.kind()) {
            case OPENED -> false;
            case REFERRAL_JOINED, TRANSFERRED, CASE_OWNER_CHANGED, RISK_OWNER_CHANGED -> stage != CaseStage.ENDED;
            case ASSESSED -> stage == CaseStage.ASSESSMENT;
            case REASSESSED -> stage.isOpen() && !isToBeAssessed();
            case FURTHER_ASSESSED -> stage == CaseStage.FURTHER_ASSESSMENT;
            case REFERRED_TO_PANEL -> stage == CaseStage.SECTION_36;
            case PANEL_DECIDED -> PanelDecision.valueOf(happening.said()).isOpenTo(stage, adopted);
            case CONSENT_GIVEN -> stage == CaseStage.CONSENT || stage == CaseStage.FURTHER_ASSESSMENT;
            case CONSENT_REFUSED -> stage == CaseStage.CONSENT;
            case CONSENT_WITHDRAWN -> stage == CaseStage.PLAN || stage == CaseStage.SUPPORT;
            case PLAN_APPROVED -> stage == CaseStage.PLAN || stage == CaseStage.SUPPORT;
            case REVIEWED -> stage == CaseStage.SUPPORT;
            case SUPPORT_CLOSED -> stage == CaseStage.CLOSING;
            case REVIEWED_AT_SIX_MONTHS -> stage == CaseStage.AFTER_CLOSURE && !reviewedAtSix;
            case REVIEWED_AT_TWELVE_MONTHS -> stage == CaseStage.AFTER_CLOSURE && reviewedAtSix;
            case REOPENED -> stage == CaseStage.AFTER_CLOSURE;
        };
    }

    Standing after(CaseHappening happening) {
        return switch (happening.kind()) {
            case OPENED, REFERRAL_JOINED, REASSESSED, REVIEWED, TRANSFERRED, CASE_OWNER_CHANGED, RISK_OWNER_CHANGED ->
                this;
            case ASSESSED -> at(CaseStage.SECTION_36);
            case FURTHER_ASSESSED, REFERRED_TO_PANEL -> at(CaseStage.PANEL);
            case PANEL_DECIDED -> decided(PanelDecision.valueOf(happening.said()));
            case CONSENT_GIVEN -> at(CaseStage.PLAN);
            case CONSENT_REFUSED, CONSENT_WITHDRAWN -> at(CaseStage.FURTHER_ASSESSMENT);
            case PLAN_APPROVED -> new Standing(CaseStage.SUPPORT, adopted, true, reviewedAtSix, outcome);
            case SUPPORT_CLOSED ->
                new Standing(CaseStage.AFTER_CLOSURE, adopted, planned, false, CaseOutcome.valueOf(happening.said()));
            case REVIEWED_AT_SIX_MONTHS -> new Standing(stage, adopted, planned, true, outcome);
            case REVIEWED_AT_TWELVE_MONTHS -> at(CaseStage.ENDED);
            case REOPENED -> new Standing(CaseStage.ASSESSMENT, adopted, false, false, null);
        };
    }

    /** True at the two steps that an assessment of their own takes on. */
    private boolean isToBeAssessed() {
        return stage == CaseStage.ASSESSMENT || stage == CaseStage.FURTHER_ASSESSMENT;
    }

    private Standing decided(PanelDecision decision) {
        return switch (decision) {
            case ADOPT -> new Standing(CaseStage.CONSENT, true, false, reviewedAtSix, null);
            case HOLD -> at(CaseStage.PANEL);
            case CONTINUE -> this;
            case DO_NOT_ADOPT -> ended(CaseOutcome.NOT_ADOPTED);
            case BACK_TO_POLICE -> ended(CaseOutcome.BACK_TO_POLICE);
            case EXIT -> at(CaseStage.CLOSING);
        };
    }

    private Standing ended(CaseOutcome how) {
        return new Standing(CaseStage.ENDED, adopted, planned, reviewedAtSix, how);
    }

    private Standing at(CaseStage next) {
        return new Standing(next, adopted, planned, reviewedAtSix, outcome);
    }
}
