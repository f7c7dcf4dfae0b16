package concord.panels.domain;

import concord.cases.CaseOutline;
import concord.cases.CaseOwners;
import concord.cases.Ownership;
import concord.cases.PanelDecision;
import concord.panels.AgendaItem;
import concord.panels.DecisionSheet;
import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.PrepareDecision;
import concord.partnership.Post;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.QueryHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows what is needed to decide a case in a meeting. */
@Component
class PreparingDecision implements QueryHandler<PrepareDecision, DecisionSheet> {

    private final MeetingTable meetings;
    private final AgendaTable agenda;
    private final DecisionTable decisions;
    private final DecisionDesk desk;
    private final Closing closing;
    private final Packs packs;
    private final CaseOwners owners;
    private final PostNames names;
    private final PanelDesk panelDesk;

    PreparingDecision(
            MeetingTable meetings,
            AgendaTable agenda,
            DecisionTable decisions,
            DecisionDesk desk,
            Closing closing,
            Packs packs,
            CaseOwners owners,
            PostNames names,
            PanelDesk panelDesk) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.decisions = decisions;
        this.desk = desk;
        this.closing = closing;
        this.packs = packs;
        this.owners = owners;
        this.names = names;
        this.panelDesk = panelDesk;
    }

    @Override
    public Outcome<DecisionSheet> answer(PrepareDecision query, Acting acting) {
        List<AgendaItem> items = agenda.of(query.meeting());
        return items.stream()
                .filter(item -> item.caseId().equals(query.caseId()) && !item.mine())
                .filter(item -> panelDesk.worksFor(acting, item.area()))
                .findFirst()
                .<Outcome<DecisionSheet>>map(item -> Outcome.done(sheet(item, items, query.meeting(), acting)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    private DecisionSheet sheet(AgendaItem item, List<AgendaItem> items, MeetingId id, Acting acting) {
        MeetingLine meeting = meetings.get(id);
        DecisionPolicy.Deciding who = desk.deciding(meeting, item, acting);
        DecisionPolicy.Decided about = desk.about(item);
        CaseOutline outline = about.outline();
        int at = items.indexOf(item);
        return new DecisionSheet(
                meeting,
                item,
                packs.page(item, id, acting),
                outline,
                who.quorum(),
                about.assessment(),
                Arrays.stream(PanelDecision.values())
                        .filter(decision -> decision.isOpenTo(outline.stage(), outline.adopted()))
                        .toList(),
                DecisionPolicy.objectionToDeciding(who, about).orElse(null),
                closing.objection(item.caseId(), acting).orElse(null),
                desk.members(meeting, names),
                owners(outline.area()),
                decisions.of(item.id()).orElse(null),
                at == 0 ? null : items.get(at - 1).caseId(),
                at == items.size() - 1 ? null : items.get(at + 1).caseId());
    }

    private List<DecisionSheet.Owner> owners(AreaId area) {
        Set<PostId> ofCase =
                owners.choices(Ownership.CASE, area).stream().map(Post::id).collect(Collectors.toSet());
        List<Post> ofRisk = owners.choices(Ownership.RISK, area);
        Set<PostId> risk = ofRisk.stream().map(Post::id).collect(Collectors.toSet());
        return Stream.concat(owners.choices(Ownership.CASE, area).stream(), ofRisk.stream())
                .distinct()
                .map(post -> new DecisionSheet.Owner(
                        post.id(), names.words(post), ofCase.contains(post.id()), risk.contains(post.id())))
                .toList();
    }
}
