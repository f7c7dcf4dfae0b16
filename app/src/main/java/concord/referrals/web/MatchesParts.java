package concord.referrals.web;

import concord.people.Born;
import concord.people.KnownPerson;
import concord.people.MatchDecision;
import concord.people.MatchDisplay;
import concord.people.Name;
import concord.platform.web.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts near records into words. */
@Component
class MatchesParts {

    private final Wording names;

    MatchesParts(Wording names) {
        this.names = names;
    }

    MatchesPart of(MatchDisplay display) {
        return new MatchesPart(
                display.id().value().toString(),
                display.candidates().stream().map(MatchesParts::candidate).toList(),
                display.decisions().stream().map(this::earlier).toList());
    }

    private String earlier(MatchDecision decision) {
        return "%s said “%s” on %s: %s"
                .formatted(
                        names.post(decision.by()),
                        decision.answer().words(),
                        Words.shortDate(decision.at()),
                        decision.reason());
    }

    private static MatchesPart.Candidate candidate(KnownPerson known) {
        KnownPerson.Likeness likeness = known.likeness();
        return new MatchesPart.Candidate(
                MatchFields.answer(known),
                MatchFields.reason(known),
                known.names().stream().map(Name::whole).collect(Collectors.joining(", ")),
                known.born().stream().map(MatchesParts::born).collect(Collectors.joining(", ")),
                String.join(", ", known.postcodes()),
                known.references().stream()
                        .map(record ->
                                record.reference() + ", " + record.areaName() + ", " + Words.shortDate(record.since()))
                        .toList(),
                likeness == null ? null : likeness.band().words(),
                likeness == null
                        ? List.of()
                        : likeness.why().comparisons().stream()
                                .map(one -> one.sentence())
                                .toList(),
                known.byAgreement());
    }

    private static String born(Born born) {
        if (born.day() != null) {
            return Words.shortDate(born.day());
        }
        return born.about() == null ? "not known" : "about " + born.about();
    }
}
