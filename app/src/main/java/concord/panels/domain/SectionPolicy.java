package concord.panels.domain;

import concord.cases.AssessmentOutline;
import concord.cases.CaseHappening;
import concord.cases.CaseOutline;
import concord.cases.CaseRefusal;
import concord.cases.CaseStage;
import concord.panels.DecisionRefusal;
import concord.panels.ReferringAuthority;
import concord.partnership.Agency;
import concord.platform.gate.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who refers a case to a panel, and when (CTSA 2015 s.36(2), (3)). Plain: it asks nobody and changes nothing. */
final class SectionPolicy {

    private SectionPolicy() {}

    /** Since 12 April 2019 a local authority refers as well as the police; nobody else does. */
    static Optional<ReferringAuthority> authority(Agency agency) {
        if (agency.isPolice()) {
            return Optional.of(ReferringAuthority.POLICE);
        }
        return agency.isLocalAuthority() ? Optional.of(ReferringAuthority.LOCAL_AUTHORITY) : Optional.empty();
    }

    /** Why a case cannot be referred as it stands, if so. */
    static Optional<Refusal> objection(
            CaseOutline one, @Nullable AssessmentOutline assessment, Optional<ReferringAuthority> authority) {
        if (one.stage() != CaseStage.SECTION_36 && one.stage() != CaseStage.ASSESSMENT) {
            return Optional.of(new CaseRefusal.OutOfOrder(CaseHappening.Kind.REFERRED_TO_PANEL, one.stage()));
        }
        if (assessment == null || one.stage() == CaseStage.ASSESSMENT) {
            return Optional.of(new DecisionRefusal.NoAssessment());
        }
        return authority.isEmpty() ? Optional.of(new DecisionRefusal.NoAuthority()) : Optional.empty();
    }
}
