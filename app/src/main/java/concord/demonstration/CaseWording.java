package concord.demonstration;

import static concord.demonstration.NamePool.one;

import concord.cases.AssessmentTemplate;
import concord.cases.CaseAssessment;
import concord.cases.Confidence;
import concord.cases.FactorAnswer;
import concord.cases.NeedFound;
import concord.cases.PanelDecision;
import concord.panels.DecisionGrounds;
import concord.support.ClosureStated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Puts what is written about a case into plain words, from parts of sentences. */
final class CaseWording {

    /** What a person may need, in whose words, and what kind of support answers it. */
    enum Need {
        IDEOLOGY(
                "ideology",
                "%s repeats what was heard and has nobody to test it with.",
                "theological-mentoring",
                "Regular sessions about what is read and heard",
                "Fewer arguments, and somebody to ask"),
        BELONGING(
                "belonging",
                "%s has lost touch with friends and has no place to go after school or work.",
                "constructive-activity",
                "Find a club or a team and go along for the first weeks",
                "A young person who stays with the club"),
        EDUCATION(
                "education",
                "%s has fallen behind and is often absent.",
                "education",
                "Agree a timetable that can be kept, and a tutor",
                "Attendance above nine days in ten"),
        MENTAL_HEALTH(
                "mental-health",
                "%s sleeps badly and speaks of feeling worthless.",
                "mental-health",
                "An appointment for an assessment of mental health",
                "Seen before it becomes a crisis"),
        ONLINE(
                "online",
                "%s spends the nights in groups where violence is praised.",
                "online-safety",
                "An evening with the family about what happens online",
                "A family that knows what to look for"),
        HOUSING(
                "housing",
                "%s moves between sofas and has no room of their own.",
                "housing",
                "Find a room near school or work and help with the deposit",
                "A tenancy that lasts a year");

        private final String code;
        private final String text;
        private final String support;
        private final String action;
        private final String objective;

        Need(String code, String text, String support, String action, String objective) {
            this.code = code;
            this.text = text;
            this.support = support;
            this.action = action;
            this.objective = objective;
        }

        /** A code of the vocabulary "kind-of-support". */
        String support() {
            return support;
        }

        String action() {
            return action;
        }

        /** What the owner's agency wants of it for itself. */
        String objective() {
            return objective;
        }

        /** As a review names it. */
        String words() {
            return "Need: " + code.replace('-', ' ');
        }
    }

    private static final List<String> KNOWN = List.of(
            "%s said so to a teacher in the spring.",
            "%s told the case officer about it without being asked.",
            "The family have noticed it since last year.",
            "Two agencies describe the same thing independently.");

    private static final List<String> AGAINST = List.of(
            "%s has kept one close friend throughout.",
            "%s took part in a school trip and enjoyed it.", "Nobody has seen anything of the kind for weeks.");

    private static final List<String> RISKS = List.of(
            "%s may be drawn further in by people met online; visits go on and the family know whom to call.",
            "The greatest risk is that %s is alone with it; two agencies keep regular contact.",
            "There is no sign of a plan; should one appear the police act at once, outside this panel.");

    private static final List<String> ALTERNATIVES = List.of(
            "Leaving it to the school's own pastoral care was discussed and weighed.",
            "A referral to a health service alone was considered, and so was doing nothing.",
            "Waiting one more month for another report was considered by all members.");

    private static final List<String> CHANGE = List.of(
            "New contact with the group, or any talk of a target, would change this view.",
            "If the family withdrew or moved, the panel would look at it afresh.",
            "A second account that contradicts the first would change our mind.");

    private static final Map<PanelDecision, String> REASONS = Map.of(
            PanelDecision.ADOPT, "Several accounts show susceptibility, and support that is wanted can lessen it.",
            PanelDecision.DO_NOT_ADOPT,
                    "What is known today does not show susceptibility, and help is arranged elsewhere.",
            PanelDecision.HOLD, "One piece of information decides this and will be there within the month.",
            PanelDecision.BACK_TO_POLICE, "The risk is beyond what voluntary support can manage safely.",
            PanelDecision.CONTINUE, "The sessions are kept, trust is growing, and the needs are only partly met.",
            PanelDecision.EXIT,
                    "Nothing further under Channel would help now, and those around know what to watch for.");

    private static final Map<PanelDecision, String> NEXT = Map.of(
            PanelDecision.ADOPT, "The case officer asks for consent this week and reports to the next meeting.",
            PanelDecision.DO_NOT_ADOPT, "The coordinator tells the service and confirms that it has begun.",
            PanelDecision.HOLD, "The health member brings it to the next meeting, where the case is decided.",
            PanelDecision.BACK_TO_POLICE, "The police take the case on today and tell the chair how it goes.",
            PanelDecision.CONTINUE, "The plan goes on as it stands and is looked at again within three months.",
            PanelDecision.EXIT, "The case officer closes the case and it is looked at after six and twelve months.");

    private final Plot plot;
    private final String given;
    private final String reference;
    private final SplittableRandom random;

    CaseWording(Plot plot, String reference) {
        this.plot = plot;
        this.given = plot.persona().given();
        this.reference = reference;
        this.random = new SplittableRandom(plot.seed() + reference.hashCode());
    }

    /** Two needs, and for some a third. */
    List<Need> needs() {
        int choice = Math.floorMod(plot.number(), 5);
        Need first = choice < 3 ? Need.IDEOLOGY : Need.BELONGING;
        Need second = choice % 2 == 0 ? Need.EDUCATION : Need.MENTAL_HEALTH;
        return switch (choice) {
            case 0 -> List.of(first, second, Need.ONLINE);
            case 3 -> List.of(first, second, Need.HOUSING);
            default -> List.of(first, second);
        };
    }

    CaseAssessment assessment(AssessmentTemplate template, LocalDate day, boolean again) {
        List<FactorAnswer> answers = template.prompts().stream()
                .map(prompt -> answer(prompt.position()))
                .toList();
        return new CaseAssessment(
                template.id(),
                day,
                answers,
                again
                        ? "Case " + reference + ": " + given + " has taken steps away, and those around say the same."
                        : "Case " + reference + ": several accounts show that " + given
                                + " is drawn to a cause and has little to hold on to.",
                again
                        ? "The agencies that know " + given + " keep contact and report anything that worries them."
                        : "Visits every fortnight until the panel decides; the school and the family know whom to call.",
                again ? "Since the last assessment the contacts that caused concern have become fewer." : null,
                needs().stream().map(this::found).toList(),
                false);
    }

    private FactorAnswer answer(int position) {
        return switch (random.nextInt(4)) {
            case 0 -> new FactorAnswer(position, said(KNOWN), null, "Visit by the case officer", Confidence.MODERATE);
            case 1 -> new FactorAnswer(position, said(KNOWN), said(AGAINST), "School and family", Confidence.LOW);
            default -> FactorAnswer.nothingKnown(position);
        };
    }

    private NeedFound found(Need need) {
        return new NeedFound(need.code, need.text.formatted(given));
    }

    /** Why there are reasonable grounds to believe that the person is susceptible. */
    String grounds() {
        return "The assessment of " + reference + " and the accounts of two agencies show that " + given
                + " is open to being drawn into terrorism: " + said(RISKS);
    }

    DecisionGrounds grounds(PanelDecision decision) {
        return new DecisionGrounds(
                "Case " + reference + ": the panel heard the assessment and what members know of " + given + ".",
                said(RISKS),
                said(ALTERNATIVES),
                NEXT.getOrDefault(decision, ""),
                said(CHANGE),
                REASONS.getOrDefault(decision, ""));
    }

    String session(int number) {
        return "Session " + number + ": "
                + one(
                        List.of(
                                "we talked about the week, and about what friends would say.",
                                "we read a news story together and looked for what it leaves out.",
                                "we walked, and " + given + " spoke about home.",
                                "we made a plan for the next month and who could help with it."),
                        random);
    }

    String progress() {
        return one(
                List.of(
                        given + " keeps the appointments and speaks more openly.",
                        "It goes slowly, and the family are patient.",
                        "The first goal is reached; the second one is under way."),
                random);
    }

    ClosureStated closure(Ending ending) {
        String facts = switch (ending) {
            case LESSENED -> "Every session was given and every action completed; " + given + " sees new friends.";
            case WITHDREW -> given + " withdrew consent; nothing that was learnt since adds to the concern.";
            case REFUSED -> given + " was asked, understood what was offered, and said no.";
            case MOVED -> given + " has moved to live with relatives, and the council there was told.";
        };
        return new ClosureStated(
                ending.outcome(),
                ending.reason(),
                "Contact with the old group may begin again.",
                "The pastoral team of school or college",
                "Its safeguarding lead, who agreed",
                reference + ": " + facts,
                "Going on for another three months was considered and weighed.",
                "New contact with the group, or talk of violence, would change this.");
    }

    String given() {
        return given;
    }

    /** The day's age is enough to know who answers for a child. */
    boolean isChildOn(LocalDate day) {
        return plot.persona().born().plusYears(18).isAfter(day);
    }

    private String said(List<String> parts) {
        return one(parts, random).formatted(given);
    }

    @Nullable
    String worry(int number) {
        return number == 3 && Math.floorMod(plot.number(), 9) == 0
                ? given + " mentioned a new contact who is older and whom nobody knows."
                : null;
    }
}
