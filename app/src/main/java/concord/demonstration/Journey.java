package concord.demonstration;

import concord.cases.CaseId;
import concord.cases.PanelDecision;
import concord.panels.AgendaPurpose;
import java.time.LocalDate;
import java.util.List;

/**
 * All that becomes of one case and when, thought out before any of it is told: work and meetings of the panel in turn.
 *
 * @param caseId it has opened already
 */
record Journey(Plot plot, CaseId caseId, Course course, PanelRow panel, List<Link> links) {

    Journey {
        links = List.copyOf(links);
    }

    /** One part of it. */
    sealed interface Link {}

    /** What is done until the panel next discusses the case, in order. */
    record Work(List<Event> events) implements Link {
        Work {
            events = List.copyOf(events);
        }
    }

    /** A discussion by the panel. */
    record Discussion(LocalDate meeting, AgendaPurpose purpose, PanelDecision decision) implements Link {}
}
