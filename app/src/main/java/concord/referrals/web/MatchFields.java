package concord.referrals.web;

import concord.people.KnownPerson;
import concord.people.MatchAnswer;
import concord.people.MatchDisplay;
import concord.people.MatchDisplayId;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the answers to near records from a form, one pair of fields for each record shown. */
final class MatchFields {

    private MatchFields() {}

    static String answer(KnownPerson candidate) {
        return "answer-" + candidate.nearest().value();
    }

    static String reason(KnownPerson candidate) {
        return "reason-" + candidate.nearest().value();
    }

    static FormErrors check(FormCheck check, MatchDisplay display) {
        Set<String> answers =
                Arrays.stream(MatchAnswer.Answer.values()).map(Enum::name).collect(Collectors.toSet());
        for (KnownPerson candidate : display.candidates()) {
            check.chosen(answer(candidate), answers, "Select whether this is the same person")
                    .required(reason(candidate), "Say in a few words what makes it the same person or not")
                    .atMost(reason(candidate), 1_000, "Reason");
        }
        return check.errors();
    }

    static List<MatchAnswer> read(Fields fields, MatchDisplay display) {
        return display.candidates().stream()
                .map(candidate -> new MatchAnswer(
                        candidate.nearest(),
                        MatchAnswer.Answer.valueOf(fields.first(answer(candidate))),
                        fields.first(reason(candidate))))
                .toList();
    }

    /** The showing that the form was about; it may have been followed by another since. */
    static MatchDisplayId shown(Fields fields, MatchDisplay display) {
        return fields.first("display").equals(display.id().value().toString())
                ? display.id()
                : new MatchDisplayId(Identifiers.read(fields.first("display"))
                        .orElse(display.id().value()));
    }
}
