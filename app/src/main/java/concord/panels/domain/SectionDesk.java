package concord.panels.domain;

import concord.cases.AssessmentOutline;
import concord.cases.CaseAssessments;
import concord.cases.CaseId;
import concord.cases.CaseOutline;
import concord.partnership.Agencies;
import concord.partnership.Agency;
import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks of a case what its referral to the panel needs to know. */
@Component
class SectionDesk {

    private final CaseAssessments assessments;
    private final Posts posts;
    private final Agencies agencies;

    SectionDesk(CaseAssessments assessments, Posts posts, Agencies agencies) {
        this.assessments = assessments;
        this.posts = posts;
        this.agencies = agencies;
    }

    @Nullable
    AssessmentOutline assessment(CaseId caseId) {
        return assessments.latest(caseId).orElse(null);
    }

    Optional<Agency> agency(Acting acting) {
        return Optional.ofNullable(posts.get(acting.post()).agency()).flatMap(agencies::find);
    }

    Optional<Refusal> objection(CaseOutline one, Acting acting) {
        return SectionPolicy.objection(one, assessment(one.id()), agency(acting).flatMap(SectionPolicy::authority));
    }
}
