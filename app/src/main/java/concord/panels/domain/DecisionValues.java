package concord.panels.domain;

import concord.panels.DecisionRefusal;
import concord.panels.DecisionTerms;
import concord.panels.Dissent;
import concord.panels.MeetingLine;
import concord.panels.PanelOutline;
import concord.panels.PanelRefusal;
import concord.panels.RecordPanelDecision;
import concord.platform.gate.AgencyId;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds what a decision brings with it against the vocabularies of the day and the seats of the panel. */
@Component
class DecisionValues {

    private final Vocabularies vocabularies;
    private final PanelTable panels;
    private final MeetingTable meetings;

    DecisionValues(Vocabularies vocabularies, PanelTable panels, MeetingTable meetings) {
        this.vocabularies = vocabularies;
        this.panels = panels;
        this.meetings = meetings;
    }

    Optional<PanelRefusal> objection(RecordPanelDecision command, MeetingLine meeting) {
        LocalDate today = meetings.today();
        return illegal(Lists.GUIDANCE, Set.of(command.guidance()), "Guidance")
                .or(() -> codes(command.terms()))
                .or(() -> DecisionPolicy.objectionToTerms(command.terms(), command.dissent(), today, neverAlone()))
                .or(() -> seats(command.dissent(), meeting));
    }

    private Optional<PanelRefusal> codes(DecisionTerms terms) {
        return terms instanceof DecisionTerms.DoNotAdopt not
                ? illegal(Lists.NON_ADOPTION_GROUND, not.grounds(), "Grounds not to adopt")
                        .or(() -> illegal(Lists.SIGNPOST_DESTINATION, not.signposted(), "Destinations of signposting"))
                : Optional.empty();
    }

    private Optional<PanelRefusal> seats(List<Dissent> dissent, MeetingLine meeting) {
        Set<AgencyId> seated = panels.get(meeting.panel()).seats().stream()
                .map(PanelOutline.Seat::agency)
                .collect(Collectors.toSet());
        return dissent.stream().allMatch(one -> seated.contains(one.agency()))
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.NoSeat());
    }

    private Optional<PanelRefusal> illegal(String list, Set<String> codes, String title) {
        return codes.stream().allMatch(code -> vocabularies.legal(list, code, meetings.today()))
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.NotAValue(title));
    }

    private Map<String, String> neverAlone() {
        return vocabularies.all(Lists.NON_ADOPTION_GROUND).stream()
                .filter(Term::neverAlone)
                .collect(Collectors.toMap(Term::code, Term::words));
    }
}
