package concord.panels.web;

import concord.panels.AgendaItem;
import concord.platform.web.Attempt;
import org.jspecify.annotations.Nullable;

/** One short form about an item of an agenda, or about the meeting. */
public record ItemPage(MeetingHead head, @Nullable AgendaItem item, int version, Attempt attempt) {}
