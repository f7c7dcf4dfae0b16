package concord.panels.domain;

import static org.assertj.core.api.Assertions.assertThat;

import concord.panels.DecisionGrounds;
import concord.panels.DecisionRefusal;
import concord.panels.DecisionTerms;
import concord.panels.Dissent;
import concord.panels.PanelArrangement;
import concord.panels.PanelRefusal;
import concord.platform.gate.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a panel's decision must say and bring with it. */
class DecisionPolicyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, String> NEVER_ALONE = Map.of("no-ideology", "No ideology was found");
    private static final Dissent DISSENT = new Dissent(new AgencyId(UUID.randomUUID()), "Too early to tell");

    @Test
    void reasonsThatSaySomethingStand() {
        assertThat(DecisionPolicy.objectionToGrounds(PanelArrangement.grounds()))
                .isEmpty();
    }

    @Test
    void emptyPastedAndRepeatedReasonsAreRefused() {
        DecisionGrounds good = PanelArrangement.grounds();

        assertThat(objection(good, "")).isInstanceOf(DecisionRefusal.Thin.class);
        assertThat(objection(good, "As discussed.")).isInstanceOf(DecisionRefusal.Thin.class);
        assertThat(objection(good, "[insert the reasons of the panel in this box here]"))
                .isInstanceOf(DecisionRefusal.Pasted.class);
        assertThat(objection(good, "risk risk risk risk risk risk risk risk"))
                .isInstanceOf(DecisionRefusal.Repeats.class);
        assertThat(objection(good, good.facts())).isInstanceOf(DecisionRefusal.Repeats.class);
    }

    @Test
    void theAbsenceOfAnIdeologyAloneIsNoReason() {
        assertThat(terms(not(Set.of("no-ideology"), Set.of("health"), considered())))
                .contains(new DecisionRefusal.NotAloneAGround("No ideology was found"));
        assertThat(terms(not(Set.of("no-ideology", "met-elsewhere"), Set.of("health"), considered())))
                .isEmpty();
    }

    @Test
    void helpElsewhereIsConsideredBeforeACaseIsNotAdopted() {
        assertThat(terms(not(Set.of(), Set.of("health"), considered()))).contains(new DecisionRefusal.GroundMissing());
        assertThat(terms(not(Set.of("met-elsewhere"), Set.of(), considered())))
                .contains(new DecisionRefusal.HelpNotConsidered());
        assertThat(terms(not(Set.of("met-elsewhere"), Set.of("health"), "None")))
                .contains(new DecisionRefusal.HelpNotConsidered());
    }

    @Test
    void aHoldEndsOnADayToCome() {
        assertThat(terms(new DecisionTerms.Hold("The school's account", "Northbrook School", TODAY.minusDays(1))))
                .contains(new DecisionRefusal.HeldUntilThePast());
        assertThat(terms(new DecisionTerms.Hold("The school's account", "Northbrook School", TODAY.plusDays(9))))
                .isEmpty();
    }

    @Test
    void supportEndsWithEveryMembersAgreementOrWithDissentOnRecord() {
        assertThat(exit(true, List.of())).isEmpty();
        assertThat(exit(false, List.of(DISSENT))).isEmpty();
        assertThat(exit(true, List.of(DISSENT))).contains(new DecisionRefusal.NotAllAgree());
        assertThat(exit(false, List.of())).contains(new DecisionRefusal.WhoDisagrees());
    }

    private static PanelRefusal objection(DecisionGrounds good, String reasons) {
        return DecisionPolicy.objectionToGrounds(new DecisionGrounds(
                        good.facts(), good.risks(), good.alternatives(), good.actions(), good.change(), reasons))
                .orElseThrow();
    }

    private static Optional<PanelRefusal> exit(boolean agreed, List<Dissent> dissent) {
        return DecisionPolicy.objectionToTerms(new DecisionTerms.Exit(agreed), dissent, TODAY, NEVER_ALONE);
    }

    private static Optional<PanelRefusal> terms(DecisionTerms terms) {
        return DecisionPolicy.objectionToTerms(terms, List.of(), TODAY, NEVER_ALONE);
    }

    private static DecisionTerms not(Set<String> grounds, Set<String> signposted, String arrangements) {
        return new DecisionTerms.DoNotAdopt(grounds, signposted, arrangements);
    }

    private static String considered() {
        return "The panel considered the mental health trust, which has offered a first appointment.";
    }
}
