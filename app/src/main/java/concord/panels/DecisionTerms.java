package concord.panels;

import static java.util.Objects.requireNonNull;

import concord.cases.PanelDecision;
import concord.platform.Given;
import concord.platform.gate.PostId;
import java.time.LocalDate;
import java.util.Set;

/** What a decision brings with it; each kind has its own. */
public sealed interface DecisionTerms {

    PanelDecision decision();

    /** Support is offered: exactly one post owns the case and one the risk (F8). */
    record Adopt(PostId caseOwner, PostId riskOwner) implements DecisionTerms {

        public Adopt {
            requireNonNull(caseOwner, "caseOwner is null");
            requireNonNull(riskOwner, "riskOwner is null");
        }

        @Override
        public PanelDecision decision() {
            return PanelDecision.ADOPT;
        }
    }

    /**
     * Support is not offered; help elsewhere was considered (CTSA 2015 s.36(6)).
     *
     * @param grounds codes of the vocabulary "non-adoption-ground"
     * @param signposted codes of the vocabulary "signpost-destination"
     * @param arrangements what was considered and arranged
     */
    record DoNotAdopt(Set<String> grounds, Set<String> signposted, String arrangements) implements DecisionTerms {

        public DoNotAdopt {
            grounds = Set.copyOf(grounds);
            signposted = Set.copyOf(signposted);
            arrangements = Given.atMost("arrangements", arrangements, 10_000);
        }

        @Override
        public PanelDecision decision() {
            return PanelDecision.DO_NOT_ADOPT;
        }
    }

    /** The panel waits for something, from somebody, until a day. */
    record Hold(String awaited, String from, LocalDate until) implements DecisionTerms {

        public Hold {
            awaited = Given.words("awaited", awaited, 2_000);
            from = Given.words("from", from, 200);
            requireNonNull(until, "until is null");
        }

        @Override
        public PanelDecision decision() {
            return PanelDecision.HOLD;
        }
    }

    /** The police manage it from here. */
    record BackToPolice() implements DecisionTerms {

        @Override
        public PanelDecision decision() {
            return PanelDecision.BACK_TO_POLICE;
        }
    }

    /** Support goes on. */
    record Continue() implements DecisionTerms {

        @Override
        public PanelDecision decision() {
            return PanelDecision.CONTINUE;
        }
    }

    /**
     * Support can end, when all members feel that the vulnerability is removed or significantly lessened.
     *
     * @param agreed whether all members said so; where not, each dissent is recorded
     */
    record Exit(boolean agreed) implements DecisionTerms {

        @Override
        public PanelDecision decision() {
            return PanelDecision.EXIT;
        }
    }
}
