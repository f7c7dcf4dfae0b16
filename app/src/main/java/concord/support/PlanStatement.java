package concord.support;

import concord.platform.Given;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What section 36(5) asks of a plan besides the actions. Each part may be empty in a draft, and none in an approved plan.
 *
 * @param consentHow how consent is requested, (5)(a)
 * @param consentWhen when it is requested, (5)(a)
 * @param consentBy by whom it is requested, (5)(a)
 * @param nature the nature of the support, (5)(b)
 * @param responsible who is responsible for providing it, (5)(c)
 * @param provision how and when it is provided, (5)(d)
 */
public record PlanStatement(
        String consentHow, String consentWhen, String consentBy, String nature, String responsible, String provision) {

    public PlanStatement {
        consentHow = Given.atMost("consentHow", consentHow, Length.NOTE);
        consentWhen = Given.atMost("consentWhen", consentWhen, Length.NOTE);
        consentBy = Given.atMost("consentBy", consentBy, Length.NOTE);
        nature = Given.atMost("nature", nature, Length.NOTE);
        responsible = Given.atMost("responsible", responsible, Length.NOTE);
        provision = Given.atMost("provision", provision, Length.NOTE);
    }

    /** The first part that is missing; absent where nothing is. */
    public @Nullable Part missing() {
        return Arrays.stream(Part.values())
                .filter(part -> part.of(this).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The parts, each with its paragraph of the Act. */
    public enum Part {
        CONSENT_HOW("consentHow", "How consent is requested", "CTSA 2015 s.36(5)(a)"),
        CONSENT_WHEN("consentWhen", "When consent is requested", "CTSA 2015 s.36(5)(a)"),
        CONSENT_BY("consentBy", "By whom consent is requested", "CTSA 2015 s.36(5)(a)"),
        NATURE("nature", "The nature of the support", "CTSA 2015 s.36(5)(b)"),
        RESPONSIBLE("responsible", "Who is responsible for providing it", "CTSA 2015 s.36(5)(c)"),
        PROVISION("provision", "How and when it is provided", "CTSA 2015 s.36(5)(d); Explanatory Note 207");

        private final String field;
        private final String words;
        private final String rule;

        Part(String field, String words, String rule) {
            this.field = field;
            this.words = words;
            this.rule = rule;
        }

        /** The name of its field in a form. */
        public String field() {
            return field;
        }

        /** The part as a page says it. */
        public String words() {
            return words;
        }

        /** The paragraph that asks for it. */
        public String rule() {
            return rule;
        }

        /** What a statement says of it. */
        public String of(PlanStatement statement) {
            return switch (this) {
                case CONSENT_HOW -> statement.consentHow();
                case CONSENT_WHEN -> statement.consentWhen();
                case CONSENT_BY -> statement.consentBy();
                case NATURE -> statement.nature();
                case RESPONSIBLE -> statement.responsible();
                case PROVISION -> statement.provision();
            };
        }
    }
}
