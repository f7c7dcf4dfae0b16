package concord.panels.domain;

import concord.panels.PanelsAfter;
import concord.platform.gate.Acting;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import org.springframework.stereotype.Component;

/** Reads the panels on from where a system stopped. */
@Component
class ReadingPanelsOn implements QueryHandler<PanelsAfter, PanelsAfter.Found> {

    private final PanelTable panels;

    ReadingPanelsOn(PanelTable panels) {
        this.panels = panels;
    }

    @Override
    public Outcome<PanelsAfter.Found> answer(PanelsAfter query, Acting acting) {
        return Outcome.done(new PanelsAfter.Found(panels.after(query.after(), query.most()), panels.count()));
    }
}
