package concord.panels.domain;

import concord.cases.AddToCase;
import concord.cases.AssessmentOutline;
import concord.cases.CaseBook;
import concord.cases.CaseHappening;
import concord.cases.CaseOutline;
import concord.panels.ReferUnderSection36;
import concord.panels.SectionReferralId;
import concord.partnership.Agency;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Refers a case to the panel. */
@Component
class ReferringUnderSection36 implements CommandHandler<ReferUnderSection36, SectionReferralId> {

    private final CaseBook cases;
    private final SectionDesk desk;
    private final SectionTable sections;
    private final Gate gate;
    private final Ids ids;

    ReferringUnderSection36(CaseBook cases, SectionDesk desk, SectionTable sections, Gate gate, Ids ids) {
        this.cases = cases;
        this.desk = desk;
        this.sections = sections;
        this.gate = gate;
        this.ids = ids;
    }

    @Override
    public Outcome<SectionReferralId> handle(ReferUnderSection36 command, Acting acting) {
        CaseOutline one = cases.get(command.caseId());
        return desk.objection(one, acting)
                .or(() -> DecisionPolicy.objectionToPart("Reasonable grounds", command.grounds())
                        .map(refusal -> refusal))
                .<Outcome<SectionReferralId>>map(Outcome::refused)
                .orElseGet(() -> refer(command, one, acting));
    }

    private Outcome<SectionReferralId> refer(ReferUnderSection36 command, CaseOutline one, Acting acting) {
        var id = new SectionReferralId(ids.next());
        Agency agency = desk.agency(acting).orElseThrow();
        AssessmentOutline assessment = Objects.requireNonNull(desk.assessment(one.id()), "an assessment was found");
        var referred = new SectionTable.Referred(
                agency.id(), SectionPolicy.authority(agency).orElseThrow(), command.grounds(), assessment.id());
        sections.insert(id, one, referred, acting);
        return gate.submit(
                        Acting.system(),
                        new AddToCase(one.id(), CaseHappening.of(CaseHappening.Kind.REFERRED_TO_PANEL), acting))
                .then(_ -> Outcome.done(id));
    }
}
