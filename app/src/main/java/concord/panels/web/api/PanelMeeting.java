package concord.panels.web.api;

import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.AgendaPurpose;
import concord.panels.MeetingSheet;
import concord.panels.Quorum;
import concord.partnership.Areas;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting as far as the post of the token may know of it: cases by their reference, and no word about a person. */
@Schema(name = "PanelMeeting")
record PanelMeeting(
        PanelMeetingEntry meeting,
        PanelEntry panel,

        @Schema(description = "Why it was called off; absent where it stands") @Nullable
        String whyCalledOff,

        @Schema(description = "Absent until the invitations were sent") @Nullable
        Instant invitedAt,

        @Schema(description = "Absent until the pack was sent") @Nullable
        Instant packSentAt,

        @Schema(description = "One for each area of the panel")
        List<AreaQuorum> quorum,

        List<Item> agenda) {

    static PanelMeeting of(MeetingSheet sheet, Areas areas) {
        return new PanelMeeting(
                PanelMeetingEntry.of(sheet.line()),
                PanelEntry.of(sheet.panel(), areas),
                sheet.off(),
                sheet.invited(),
                sheet.packSent(),
                sheet.quorum().stream()
                        .map(quorum -> AreaQuorum.of(quorum, areas))
                        .toList(),
                sheet.agenda().stream()
                        .map(item -> Item.of(item, sheet.works(), areas))
                        .toList());
    }

    /** Whether the meeting can decide about an area's cases, from the attendance that was recorded. */
    @Schema(name = "PanelQuorum")
    record AreaQuorum(
            @Schema(description = "Code of the area", example = "EAS")
            String area,

            boolean quorate,

            @Schema(description = "Whether the chair or deputy of the responsible local authority is present")
            boolean chaired,

            @Schema(description = "Whether the police of the area are present")
            boolean police) {

        static AreaQuorum of(Quorum quorum, Areas areas) {
            return new AreaQuorum(areas.get(quorum.area()).code(), quorum.isThere(), quorum.chaired(), quorum.police());
        }
    }

    /** A case on the agenda. */
    @Schema(name = "PanelAgendaItem")
    record Item(
            int number,

            @Schema(description = "Code of the area", example = "EAS")
            String area,

            AgendaPurpose purpose,

            @Schema(
                    description = "Of the case; absent where the post may not know which it is",
                    example = "EAS-2026-K7QMP")
            @Nullable
            String reference,

            @Schema(description = "The case, for posts that may read it") @Nullable
            String caseUrl,

            @Schema(description = "Absent until the panel has decided, and where the post may not know") @Nullable
            PanelDecision decision,

            @Schema(description = "Whether this post has declared a conflict of interest")
            boolean ownConflict) {

        static Item of(AgendaItem item, boolean works, Areas areas) {
            boolean known = !item.reference().isEmpty();
            return new Item(
                    item.number(),
                    areas.get(item.area()).code(),
                    item.purpose(),
                    known ? item.reference() : null,
                    known && works ? "/api/v1/cases/" + item.caseId().value() : null,
                    item.decision(),
                    item.mine());
        }
    }
}
