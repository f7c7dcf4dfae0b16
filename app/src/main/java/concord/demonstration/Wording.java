package concord.demonstration;

import static concord.demonstration.NamePool.one;

import concord.referrals.Dismissal;
import concord.referrals.GatewayAssessment;
import concord.referrals.Rationale;
import concord.referrals.Statement;
import concord.referrals.StatementKind;
import concord.referrals.Threshold;
import concord.referrals.ThresholdAnswer;
import concord.referrals.ThresholdAnswer.Finding;
import concord.referrals.TriageClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Puts an invented referral into plain words, from parts of sentences. Facts, opinions and hearsay stay apart. */
final class Wording {

    private static final List<String> CALM = List.of(
            "has seemed withdrawn for some weeks and has stopped seeing friends",
            "has become angry in conversation and finds it hard to calm down",
            "said that nobody would notice if things went wrong",
            "has been arriving late and does not say where they have been",
            "asked several people whether they would ever change sides in an argument about violence",
            "wrote a short text about feeling shut out, and handed it in");

    private static final Map<String, List<String>> SAID = Map.of(
            "islamist",
            List.of(
                    "said that fighting overseas in the name of religion is a duty",
                    "praised a banned group when it was in the news",
                    "told others that people who do not share their faith deserve what happens to them"),
            "right-wing",
            List.of(
                    "said that families from elsewhere should be made to leave by force",
                    "drew the sign of a banned group on a folder",
                    "repeated a slogan about defending the country with weapons"),
            "left-wing",
            List.of("said that burning down company offices would be the only language they understand"),
            "incel",
            List.of(
                    "said that women had taken everything and that somebody ought to make them pay",
                    "called a man who attacked women a hero"),
            "extreme-violence",
            List.of(
                    "talked at length about attacks on crowds and how many people were hurt",
                    "kept drawings of an attack on a public place"),
            "school-massacre",
            List.of("spoke with admiration about attacks on schools in other countries"));

    private static final List<String> OPINION = List.of(
            "I think that %s is looking for somewhere to belong.",
            "In my view %s repeats what others say without believing all of it.",
            "I am worried that %s has nobody to talk to at home.",
            "I think that %s is more isolated than angry.",
            "It seems to me that %s would accept help if it came from the right person.");

    private static final List<String> HEARSAY = List.of(
            "%s is said to have told friends that something is going to change soon.",
            "%s is said to have met somebody older who talks about politics a great deal.",
            "%s is said to have had an argument about this at home.");

    private static final List<String> WHO =
            List.of("A classmate", "A neighbour", "A cousin", "A colleague", "A friend");

    private static final List<String> ONLINE = List.of(
            "%s showed somebody a video of an attack on a telephone.",
            "%s was seen posting in a chat group where violence was praised.",
            "%s uses a forum late at night and spoke about what is said there.");

    private static final List<String> FACTS = List.of(
            "The account gives what was said, on which day, and who heard it.",
            "Two people heard the remarks, and their accounts agree in substance.",
            "The behaviour was seen more than once over several weeks.",
            "There is one incident, described clearly by the person who saw it.",
            "The partner's record adds context on home and health.");

    private static final List<String> OTHERWISE = List.of(
            "Curiosity after events in the news was considered, and a wish to shock.",
            "Whether distress explains the words better than belief was considered.",
            "A misunderstanding between those present was considered and cannot be excluded.",
            "Bullying, and trouble at home, were considered as explanations.");

    private static final List<String> WOULD_CHANGE = List.of(
            "Evidence of contact with a group, or of preparation, would change this view.",
            "A second, independent account of the same kind would change the assessment.",
            "If the support offered were refused and the remarks went on, it should be looked at again.",
            "Anything that shows a plan, means or a named target would alter the decision at once.");

    private static final Map<TriageClass, List<String>> REASONS = Map.of(
            TriageClass.A,
            List.of(
                    "Grievance, contact and willingness come together here; support through Channel is proportionate.",
                    "Susceptibility is clear from several sources, and voluntary support has a fair chance of helping."),
            TriageClass.B,
            List.of(
                    "What is known is thin but may point to a concern; a partner who knows the family should be asked.",
                    "One question decides this, and a partner holds the answer; nothing else is urgent."),
            TriageClass.C,
            List.of(
                    "The need is real, but it is one of safeguarding that another service is better placed to meet.",
                    "In context the remarks do not show susceptibility to radicalisation, and help is in place."));

    private final SplittableRandom random;
    private final String given;

    Wording(Plot plot) {
        this.random = new SplittableRandom(plot.seed());
        this.given = plot.persona().given();
    }

    List<Statement> statements(Plot plot, boolean online) {
        var statements = new ArrayList<Statement>();
        statements.add(fact(given + " " + one(SAID.getOrDefault(plot.concern(), CALM), random) + "."));
        if (random.nextInt(3) > 0) {
            statements.add(fact(given + " " + one(CALM, random) + "."));
        }
        if (online) {
            statements.add(fact(one(ONLINE, random).formatted(given)));
        }
        statements.add(
                new Statement(StatementKind.OPINION, one(OPINION, random).formatted(given), "saw-or-heard", null));
        if (random.nextInt(4) == 0) {
            statements.add(new Statement(
                    StatementKind.HEARSAY, one(HEARSAY, random).formatted(given), "told-by-other", one(WHO, random)));
        }
        return statements;
    }

    GatewayAssessment assessment(TriageClass triage, Plot.Fate fate, String reference, @Nullable String cumulative) {
        return new GatewayAssessment(
                triage,
                threshold(triage),
                triage == TriageClass.C ? dismissal(fate) : null,
                new Rationale(
                        "Referral " + reference + " about " + given + ": " + one(FACTS, random),
                        one(OTHERWISE, random),
                        one(WOULD_CHANGE, random),
                        one(REASONS.getOrDefault(triage, List.of()), random)),
                cumulative);
    }

    private static Statement fact(String text) {
        return new Statement(StatementKind.FACT, text, "saw-or-heard", null);
    }

    private static Threshold threshold(TriageClass triage) {
        return switch (triage) {
            case A -> threshold(Finding.NO, Finding.YES, Finding.YES);
            case B -> threshold(Finding.NOT_KNOWN, Finding.NOT_KNOWN, Finding.NOT_KNOWN);
            case C -> threshold(Finding.NO, Finding.NO, Finding.NO);
        };
    }

    private static Threshold threshold(Finding harm, Finding susceptibility, Finding ideology) {
        return new Threshold(
                answer(harm, "harm or violence done, threatened or wished for"),
                answer(susceptibility, "being open to those who would draw them in"),
                answer(ideology, "an ideology, a cause or a fixation"));
    }

    private static ThresholdAnswer answer(Finding finding, String what) {
        return new ThresholdAnswer(
                finding,
                switch (finding) {
                    case YES -> "The accounts show " + what + ".";
                    case NO -> "The accounts do not show " + what + ".";
                    case NOT_KNOWN -> "Too little is known to say anything about " + what + ".";
                });
    }

    private Dismissal dismissal(Plot.Fate fate) {
        boolean signposted = fate == Plot.Fate.SIGNPOSTED;
        return new Dismissal(
                Set.of(signposted ? "other-safeguarding" : one(List.of("out-of-context", "context-explains"), random)),
                true,
                Set.of(
                        signposted
                                ? one(
                                        List.of(
                                                "education",
                                                "children-services",
                                                "mental-health",
                                                "health",
                                                "charity",
                                                "youth-justice",
                                                "police"),
                                        random)
                                : "none"),
                signposted
                        ? "The service was told, with the referrer's knowledge, and has taken the need on."
                        : "Help is in place already, and nothing more was needed.");
    }
}
