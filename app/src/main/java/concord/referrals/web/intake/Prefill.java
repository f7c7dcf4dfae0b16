package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.referrals.WhoRefers;
import concord.referrals.WhoRefers.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what Concord knows of a practitioner, so that nothing is asked twice (pages.md T1). */
@Component
class Prefill {

    private final Gate gate;

    Prefill(Gate gate) {
        this.gate = gate;
    }

    Answers into(Answers answers, Acting acting) {
        return switch (gate.ask(acting, new WhoRefers())) {
            case Outcome.Done<Known>(Known known) -> filled(answers, known);
            case Outcome.Refused<Known> _ -> answers;
        };
    }

    private static Answers filled(Answers answers, Known known) {
        Answers filled = put(answers, "name", known.name());
        filled = put(filled, "role", known.post());
        filled = put(filled, "organisation", known.agency());
        filled = put(filled, "sector", known.sector());
        filled = put(filled, "contact", known.contact());
        filled = put(filled, "may-contact", known.contact() == null ? null : "yes");
        return put(
                filled,
                "area",
                known.area() == null ? null : known.area().value().toString());
    }

    private static Answers put(Answers answers, String field, @Nullable String value) {
        return value == null ? answers : answers.with(field, value);
    }
}
