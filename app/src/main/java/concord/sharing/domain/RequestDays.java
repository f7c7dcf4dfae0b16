package concord.sharing.domain;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Step;
import concord.partnership.Targets;
import concord.platform.gate.AreaId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The days of a request, counted in working days of its area by the area's own targets. */
@Component
class RequestDays {

    private final Areas areas;
    private final Targets targets;
    private final Clock clock;

    RequestDays(Areas areas, Targets targets, Clock clock) {
        this.areas = areas;
        this.targets = targets;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day for a request that is made today. */
    LocalDate due(AreaId area) {
        return targets.due(area, Step.INFORMATION_REQUEST, today());
    }

    /** The latest day to which whoever was asked may extend: the same time again. */
    LocalDate latestOwn(AreaId area, LocalDate due) {
        return plus(area, due, Step.INFORMATION_REQUEST);
    }

    /** The last day that is waited for before a step up. */
    LocalDate stepUpAfter(AreaId area, LocalDate day) {
        return plus(area, day, Step.REQUEST_ESCALATION);
    }

    String inWords(AreaId area, LocalDate due) {
        return areas.get(area).workingDays().inWords(today(), due);
    }

    private LocalDate plus(AreaId area, LocalDate day, Step step) {
        Area itself = areas.get(area);
        return itself.workingDays().plus(day, targets.workingDays(area, step, today()));
    }
}
