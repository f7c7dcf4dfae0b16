package concord.panels.domain;

import concord.cases.ShowCase;
import concord.panels.SectionSheet;
import concord.panels.ShowSection36;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows what is needed to refer a case to the panel. */
@Component
class ShowingSection36 implements QueryHandler<ShowSection36, SectionSheet> {

    private final SectionDesk desk;
    private final SectionTable sections;
    private final Gate gate;

    ShowingSection36(SectionDesk desk, SectionTable sections, Gate gate) {
        this.desk = desk;
        this.sections = sections;
        this.gate = gate;
    }

    @Override
    public Outcome<SectionSheet> answer(ShowSection36 query, Acting acting) {
        return gate.ask(acting, new ShowCase(query.caseId()))
                .then(record -> Outcome.done(new SectionSheet(
                        record,
                        desk.assessment(query.caseId()),
                        desk.objection(record.outline(), acting).orElse(null),
                        sections.of(query.caseId()))));
    }
}
