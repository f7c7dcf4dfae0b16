package concord.panels.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.cases.CaseStage;
import concord.panels.AgendaPurpose;
import concord.people.PersonId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.referrals.Reference;
import concord.referrals.ReferralId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why a case may be put on an agenda, where it stands. */
class AgendaPolicyTests {

    @Test
    void aCaseThatNoPanelHasAdoptedIsThereForADecision() {
        assertThat(AgendaPolicy.purposes(at(CaseStage.PANEL, false))).containsExactly(AgendaPurpose.DECISION);
    }

    @Test
    void anAdoptedCaseThatWasAssessedAgainCanEndToo() {
        assertThat(AgendaPolicy.purposes(at(CaseStage.PANEL, true)))
                .containsExactly(AgendaPurpose.DECISION, AgendaPurpose.EXIT);
    }

    @Test
    void supportIsReviewedOrEnded() {
        assertThat(AgendaPolicy.purposes(at(CaseStage.SUPPORT, true)))
                .containsExactly(AgendaPurpose.REVIEW, AgendaPurpose.EXIT);
    }

    @Test
    void aCaseThatHasEndedIsOnNoAgenda() {
        assertThat(AgendaPolicy.purposes(at(CaseStage.ENDED, true))).isEmpty();
    }

    private static CaseOutline at(CaseStage stage, boolean adopted) {
        return new CaseOutline(
                new CaseId(UUID.randomUUID()),
                new Reference("CAL-2026-K7QMP"),
                new ReferralId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                new AreaId(UUID.randomUUID()),
                stage,
                Instant.EPOCH,
                null,
                null,
                adopted,
                new PostId(UUID.randomUUID()),
                new PostId(UUID.randomUUID()),
                1);
    }
}
