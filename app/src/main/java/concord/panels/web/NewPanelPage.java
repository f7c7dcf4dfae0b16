package concord.panels.web;

import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.List;

/** A new panel. */
public record NewPanelPage(Attempt attempt, List<Option> areas) {}
