package concord.panels.web.api;

import concord.panels.MeetingId;
import concord.panels.MeetingSheet;
import concord.panels.MeetingsAfter;
import concord.panels.PanelId;
import concord.panels.PanelsAfter;
import concord.panels.ShowMeeting;
import concord.panels.ShowPanel;
import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.web.api.Answer;
import concord.platform.web.api.PageLinks;
import concord.platform.web.api.Paged;
import concord.platform.web.api.QueryFields;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows panels and their meetings to posts that work for their areas or sit on them. */
@RestController
@RequestMapping(path = PanelApiPlaces.PANELS, produces = MediaType.APPLICATION_JSON_VALUE)
class PanelReading {

    private final Gate gate;
    private final Areas areas;

    PanelReading(Gate gate, Areas areas) {
        this.gate = gate;
        this.areas = areas;
    }

    @Operation(
            operationId = "listPanels",
            summary = "The panels that this post may see",
            description = "In the order in which they were set up, oldest first.")
    @Paged
    @GetMapping
    PanelsPage list(Acting acting, HttpServletRequest request) {
        var asked = new QueryFields(request);
        var links = new PageLinks(request, asked);
        asked.finish();
        UUID from = links.from();
        var query = new PanelsAfter(from == null ? null : new PanelId(from), links.limit());
        return PanelsPage.of(Answer.of(gate.ask(acting, query)), links, areas);
    }

    @Operation(operationId = "readPanel", summary = "A panel: its areas, its seats and its coming meetings")
    @GetMapping("/{id}")
    PanelWhole whole(Acting acting, @PathVariable UUID id) {
        return PanelWhole.of(Answer.of(gate.ask(acting, new ShowPanel(new PanelId(id)))), areas);
    }

    @Operation(
            operationId = "listPanelMeetings",
            summary = "All meetings of a panel",
            description = "In the order in which they were planned, oldest first; those that were called off too.")
    @Paged
    @GetMapping("/{id}/meetings")
    PanelMeetingsPage meetings(Acting acting, @PathVariable UUID id, HttpServletRequest request) {
        var asked = new QueryFields(request);
        var links = new PageLinks(request, asked);
        asked.finish();
        UUID from = links.from();
        var query = new MeetingsAfter(new PanelId(id), from == null ? null : new MeetingId(from), links.limit());
        return PanelMeetingsPage.of(Answer.of(gate.ask(acting, query)), links);
    }

    @Operation(
            operationId = "readPanelMeeting",
            summary = "A meeting: its agenda by reference, its quorum, what was decided",
            description =
                    "A case in which the post has declared a conflict of interest shows no reference and no decision.")
    @GetMapping("/{id}/meetings/{meeting}")
    PanelMeeting meeting(Acting acting, @PathVariable UUID id, @PathVariable UUID meeting) {
        MeetingSheet sheet = Answer.of(gate.ask(acting, new ShowMeeting(new MeetingId(meeting))));
        if (!sheet.panel().id().value().equals(id)) {
            return Answer.of(Outcome.refused(new GateRefusal.NotFound()));
        }
        return PanelMeeting.of(sheet, areas);
    }
}
