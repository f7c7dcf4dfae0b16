package concord.panels.domain;

import concord.cases.CaseAct;
import concord.cases.CaseActObjection;
import concord.cases.CaseOutline;
import concord.panels.PanelRule;
import concord.platform.gate.Acting;
import concord.platform.gate.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What this room has against an act with a case: it stands on an agenda already, or cannot be referred as it stands. */
@Component
class PanelObjections implements CaseActObjection {

    private final AgendaTable agenda;
    private final SectionDesk sections;

    PanelObjections(AgendaTable agenda, SectionDesk sections) {
        this.agenda = agenda;
        this.sections = sections;
    }

    @Override
    public Optional<? extends Refusal> to(CaseAct act, CaseOutline outline, Acting acting) {
        return switch (act) {
            case PUT_ON_AGENDA ->
                agenda.openOf(outline.id()).isPresent() ? Optional.of(PanelRule.ON_AN_AGENDA) : Optional.empty();
            case REFER_TO_PANEL -> sections.objection(outline, acting);
            case ASSESS,
                    RECORD_CONSENT,
                    WRITE_PLAN,
                    COMMISSION,
                    REVIEW,
                    CLOSE,
                    REVIEW_AFTER_CLOSURE,
                    HAND_OVER,
                    TRANSFER,
                    ASK_PARTNER,
                    TELL_REFERRER -> Optional.empty();
        };
    }
}
