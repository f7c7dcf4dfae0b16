package concord.demonstration;

import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.DecisionTerms;
import concord.panels.Dissent;
import concord.panels.RecordPanelDecision;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Records what a panel decides of a case, with terms and reasons. */
@Component
@Profile("demo")
class DecisionActs {

    /** The edition of the guidance that is in force from this day on. */
    private static final LocalDate GUIDANCE_OF_2023 = LocalDate.of(2023, 12, 15);

    private final Gate gate;
    private final Hands hands;
    private final PanelHands panelHands;

    DecisionActs(Gate gate, Hands hands, PanelHands panelHands) {
        this.gate = gate;
        this.hands = hands;
        this.panelHands = panelHands;
    }

    void decide(PanelRow panel, LocalDate day, AgendaItem item, Plot plot, PanelDecision decision) {
        var draw = new SplittableRandom(plot.seed() + decision.ordinal());
        var wording = new CaseWording(plot, item.reference());
        List<Dissent> dissent = draw.nextDouble() < Calibration.DISSENT ? List.of(dissent(panel)) : List.of();
        gate.submit(
                        panelHands.chair(plot.area()),
                        new RecordPanelDecision(
                                item.id(),
                                item.version(),
                                terms(plot, day, decision, dissent.isEmpty(), draw),
                                wording.grounds(decision),
                                day.isBefore(GUIDANCE_OF_2023) ? "channel-duty-2020" : "channel-duty-2023",
                                dissent))
                .orThrow();
    }

    private DecisionTerms terms(
            Plot plot, LocalDate day, PanelDecision decision, boolean agreed, SplittableRandom draw) {
        return switch (decision) {
            case ADOPT ->
                new DecisionTerms.Adopt(
                        hands.of(Role.CASE_OFFICER, plot.area()).post(),
                        hands.of(Role.SENIOR_OFFICER, plot.area()).post());
            case DO_NOT_ADOPT ->
                new DecisionTerms.DoNotAdopt(
                        Set.of(NamePool.one(List.of("not-susceptible", "context-explains", "met-elsewhere"), draw)),
                        Set.of(NamePool.one(
                                List.of("education", "mental-health", "children-services", "charity"), draw)),
                        "The service has been spoken to, has a place, and will make contact within two weeks.");
            case HOLD ->
                new DecisionTerms.Hold(
                        "What the family's doctor knows of the last year",
                        "The health member of the panel",
                        day.plusDays(28));
            case BACK_TO_POLICE -> new DecisionTerms.BackToPolice();
            case CONTINUE -> new DecisionTerms.Continue();
            case EXIT -> new DecisionTerms.Exit(agreed);
        };
    }

    /** Of the last member on the list of seats. */
    private Dissent dissent(PanelRow panel) {
        PanelHands.Seat member = panelHands.seats(panel).getLast();
        return new Dissent(
                hands.agencyOf(member.post()), "Our agency would have liked to see the other way tried first.");
    }
}
