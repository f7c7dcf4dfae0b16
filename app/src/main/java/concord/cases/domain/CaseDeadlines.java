package concord.cases.domain;

import static java.util.Objects.requireNonNull;

import concord.partnership.Step;
import concord.partnership.Targets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The days on which something about a case is due: by its area's targets in working days, and after closure at six and
 * twelve months (F6; channel.md section 4.1, step 13).
 */
@Component
class CaseDeadlines {

    private static final int FIRST_REVIEW_MONTHS = 6;
    private static final int LAST_REVIEW_MONTHS = 12;

    private final Targets targets;
    private final Clock clock;

    CaseDeadlines(Targets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    /** The last day on which the next step is in time; absent where nothing is left to do. */
    @Nullable
    LocalDate nextStep(Case one) {
        LocalDate since = LocalDate.ofInstant(one.stageSince(), clock.getZone());
        return switch (one.stage()) {
            case ASSESSMENT -> targets.due(one.area(), Step.STRUCTURED_ASSESSMENT, since);
            case SECTION_36 -> targets.due(one.area(), Step.SECTION_36, since);
            case PANEL -> targets.due(one.area(), Step.PANEL, since);
            case CONSENT -> targets.due(one.area(), Step.CONSENT, since);
            case FURTHER_ASSESSMENT -> targets.due(one.area(), Step.FURTHER_ASSESSMENT, since);
            case PLAN -> targets.due(one.area(), Step.SUPPORT_PLAN, since);
            case SUPPORT -> targets.due(one.area(), Step.SUPPORT_REVIEW, since);
            case CLOSING -> targets.due(one.area(), Step.CLOSURE, since);
            case AFTER_CLOSURE -> reviewAfterClosure(one);
            case ENDED -> null;
        };
    }

    private LocalDate reviewAfterClosure(Case one) {
        LocalDate closed =
                LocalDate.ofInstant(requireNonNull(one.closedAt(), "what is closed has its moment"), clock.getZone());
        return closed.plusMonths(one.standing().reviewedAtSix() ? LAST_REVIEW_MONTHS : FIRST_REVIEW_MONTHS);
    }
}
