package concord.panels.domain;

import concord.cases.AssessmentOutline;
import concord.cases.CaseOutline;
import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.DecisionGrounds;
import concord.panels.DecisionRefusal;
import concord.panels.DecisionTerms;
import concord.panels.Dissent;
import concord.panels.MeetingLine;
import concord.panels.PanelRefusal;
import concord.panels.PanelRule;
import concord.panels.Quorum;
import concord.platform.WrittenReason;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a panel's decision. Plain: it asks nobody and changes nothing. */
final class DecisionPolicy {

    private DecisionPolicy() {}

    /**
     * Who would decide, and in which meeting.
     *
     * @param missing courses without which the post may not decide, in words; blank where none is (F21)
     */
    record Deciding(
            MeetingLine meeting,
            LocalDate today,
            boolean chairs,
            boolean present,
            boolean inConflict,
            Quorum quorum,
            String missing) {}

    /** What is decided about. */
    record Decided(
            AgendaItem item, CaseOutline outline, @Nullable AssessmentOutline assessment) {}

    /** Why the acting post cannot decide now, whatever it would decide. */
    static Optional<PanelRefusal> objectionToDeciding(Deciding who, Decided about) {
        if (who.meeting().off()) {
            return Optional.of(PanelRule.CALLED_OFF);
        }
        if (about.item().decision() != null) {
            return Optional.of(PanelRule.DECIDED_ALREADY);
        }
        return objectionToWho(who)
                .or(() -> Optional.ofNullable(about.assessment() == null ? new DecisionRefusal.NoAssessment() : null));
    }

    private static Optional<PanelRefusal> objectionToWho(Deciding who) {
        if (!who.chairs()) {
            return Optional.of(new DecisionRefusal.NotTheChair());
        }
        if (who.today().isBefore(who.meeting().day())) {
            return Optional.of(new DecisionRefusal.NotYet());
        }
        if (who.inConflict()) {
            return Optional.of(new DecisionRefusal.InConflict());
        }
        if (!who.missing().isEmpty()) {
            return Optional.of(new DecisionRefusal.TrainingLapsed(who.missing()));
        }
        if (!who.present()) {
            return Optional.of(new DecisionRefusal.NotPresent());
        }
        return who.quorum().isThere()
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.NoQuorum(who.quorum().words()));
    }

    /** Whether the case is open to the decision where it stands. */
    static Optional<PanelRefusal> objectionToDecision(PanelDecision decision, CaseOutline outline) {
        return decision.isOpenTo(outline.stage(), outline.adopted())
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.NotOpenToIt(
                        decision.words(), outline.stage().words()));
    }

    /** F4: each part says something of its own. */
    static Optional<PanelRefusal> objectionToGrounds(DecisionGrounds grounds) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("Facts relied on", grounds.facts());
        parts.put("Risks and working strategy", grounds.risks());
        parts.put("Alternatives considered", grounds.alternatives());
        parts.put("What is done next, and when it is looked at again", grounds.actions());
        parts.put("What would change our mind", grounds.change());
        parts.put("Reasons", grounds.reasons());
        return objectionToParts(parts);
    }

    static Optional<PanelRefusal> objectionToParts(Map<String, String> parts) {
        return parts.entrySet().stream()
                .flatMap(part -> objectionToPart(part.getKey(), part.getValue()).stream())
                .findFirst()
                .or(() -> twice(parts));
    }

    static Optional<PanelRefusal> objectionToPart(String part, String text) {
        return WrittenReason.faultOf(text).map(fault -> switch (fault) {
            case THIN -> new DecisionRefusal.Thin(part);
            case UNFILLED -> new DecisionRefusal.Pasted();
            case REPEATS -> new DecisionRefusal.Repeats(part);
        });
    }

    private static Optional<PanelRefusal> twice(Map<String, String> parts) {
        var seen = new HashSet<List<String>>();
        return parts.entrySet().stream()
                .filter(part -> !seen.add(WrittenReason.words(part.getValue())))
                .findFirst()
                .map(part -> new DecisionRefusal.Repeats(part.getKey()));
    }

    /**
     * What a decision must bring with it.
     *
     * @param neverAlone words of a ground by its code, where it can never be the only one (F22)
     */
    static Optional<PanelRefusal> objectionToTerms(
            DecisionTerms terms, List<Dissent> dissent, LocalDate today, Map<String, String> neverAlone) {
        return switch (terms) {
            case DecisionTerms.DoNotAdopt not -> objectionToNotAdopting(not, neverAlone);
            case DecisionTerms.Hold hold ->
                hold.until().isBefore(today) ? Optional.of(new DecisionRefusal.HeldUntilThePast()) : Optional.empty();
            case DecisionTerms.Exit exit -> objectionToAgreement(exit.agreed(), dissent);
            case DecisionTerms.Adopt _, DecisionTerms.BackToPolice _, DecisionTerms.Continue _ -> Optional.empty();
        };
    }

    private static Optional<PanelRefusal> objectionToNotAdopting(
            DecisionTerms.DoNotAdopt not, Map<String, String> neverAlone) {
        if (not.grounds().isEmpty()) {
            return Optional.of(new DecisionRefusal.GroundMissing());
        }
        if (neverAlone.keySet().containsAll(not.grounds())) {
            return not.grounds().stream()
                    .findFirst()
                    .map(ground -> new DecisionRefusal.NotAloneAGround(neverAlone.getOrDefault(ground, ground)));
        }
        return not.signposted().isEmpty()
                        || WrittenReason.faultOf(not.arrangements()).isPresent()
                ? Optional.of(new DecisionRefusal.HelpNotConsidered())
                : Optional.empty();
    }

    private static Optional<PanelRefusal> objectionToAgreement(boolean agreed, List<Dissent> dissent) {
        if (agreed && !dissent.isEmpty()) {
            return Optional.of(new DecisionRefusal.NotAllAgree());
        }
        return !agreed && dissent.isEmpty() ? Optional.of(new DecisionRefusal.WhoDisagrees()) : Optional.empty();
    }

    /** F3: whether a decision closes the case, or leads to its closing. */
    static boolean closes(PanelDecision decision) {
        return decision == PanelDecision.DO_NOT_ADOPT || decision == PanelDecision.EXIT;
    }
}
