package concord.referrals.web.intake;

import concord.partnership.Areas;
import concord.platform.web.components.Option;
import concord.vocabulary.Lists;
import concord.vocabulary.Term;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Reads the choices of the form: areas of the partnership, and the lists as they stand today (F13). */
@Component
class IntakeChoices {

    /** Not offered: leaving the question blank says the same. */
    static final String UNSPECIFIED = "unspecified";

    /** How a thing is known that somebody saw or heard, unless they say otherwise. */
    static final String SAW_OR_HEARD = "saw-or-heard";

    /** How a thing is known that somebody was told; it has a page of its own, so it is no choice for facts. */
    static final String TOLD_BY_OTHER = "told-by-other";

    /** The kind of a file of which nobody said what it is. */
    static final String OTHER = "other";

    private final Vocabularies vocabularies;
    private final Areas areas;
    private final Clock clock;

    IntakeChoices(Vocabularies vocabularies, Areas areas, Clock clock) {
        this.vocabularies = vocabularies;
        this.areas = areas;
        this.clock = clock;
    }

    Choices today() {
        return new Choices(
                areas(),
                options(Lists.GENDER, UNSPECIFIED),
                options(Lists.HOW_KNOWN, TOLD_BY_OTHER),
                options(Lists.EVIDENCE_KIND, ""),
                options(Lists.NOT_TOLD_REASON, ""),
                options(Lists.SECTOR, UNSPECIFIED),
                options(Lists.RELATIONSHIP_TO_PERSON, ""));
    }

    private List<Option> areas() {
        return areas.all().stream()
                .map(area -> Option.of(area.id().value().toString(), area.name()))
                .toList();
    }

    private List<Option> options(String list, String leftOut) {
        Predicate<Term> offered = term -> !term.code().equals(leftOut);
        return vocabularies.in(list, LocalDate.now(clock)).stream()
                .filter(offered)
                .map(term -> Option.of(term.code(), term.words()))
                .toList();
    }
}
