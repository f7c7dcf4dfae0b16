package concord.panels.domain;

import concord.cases.CaseId;
import concord.panels.AgendaItem;
import concord.panels.AgendaItemId;
import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.PackIndex;
import concord.panels.PackPage;
import concord.panels.PackReading;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the pages of a meeting's pack that the acting post may read: as sent, or as the record stands for those at work. */
@Component
class Packs {

    /** A member reads a pack until so many days after its meeting; row-level security says the same. */
    static final int DAYS_AFTER = 14;

    private final PackTable packs;
    private final PackComposition composition;
    private final AgendaTable agenda;
    private final MeetingTable meetings;
    private final PanelDesk desk;

    Packs(PackTable packs, PackComposition composition, AgendaTable agenda, MeetingTable meetings, PanelDesk desk) {
        this.packs = packs;
        this.composition = composition;
        this.agenda = agenda;
        this.meetings = meetings;
        this.desk = desk;
    }

    PackIndex index(MeetingLine meeting, Acting acting) {
        Optional<PackTable.Pack> sent = packs.latest(meeting.id());
        return index(meeting, sent, pages(meeting.id(), sent, acting), acting);
    }

    Outcome<PackReading> reading(MeetingLine meeting, CaseId caseId, Acting acting) {
        Optional<PackTable.Pack> sent = packs.latest(meeting.id());
        List<PackTable.Page> pages = pages(meeting.id(), sent, acting);
        PackIndex index = index(meeting, sent, pages, acting);
        return pages.stream()
                .map(PackTable.Page::page)
                .filter(page -> page.caseId().equals(caseId))
                .findFirst()
                .<Outcome<PackReading>>map(page -> Outcome.done(new PackReading(index, page)))
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }

    /** What the chair has before them at an item: as it was sent, or as the record stands where it was not. */
    PackPage page(AgendaItem item, MeetingId meeting, Acting acting) {
        return packs.latest(meeting).stream()
                .flatMap(pack -> packs.pages(pack).stream())
                .filter(page -> page.item().equals(item.id()))
                .map(PackTable.Page::page)
                .findFirst()
                .orElseGet(() -> composition.whole(item, acting));
    }

    private List<PackTable.Page> pages(MeetingId meeting, Optional<PackTable.Pack> sent, Acting acting) {
        if (sent.isPresent()) {
            return packs.pages(sent.get());
        }
        return agenda.of(meeting).stream()
                .filter(item -> !item.mine() && desk.worksFor(acting, item.area()))
                .map(item -> new PackTable.Page(item.id(), item.number(), composition.whole(item, acting)))
                .toList();
    }

    private PackIndex index(
            MeetingLine meeting, Optional<PackTable.Pack> sent, List<PackTable.Page> pages, Acting acting) {
        boolean keeps = desk.keeps(acting);
        return new PackIndex(
                meeting,
                meetings.version(meeting.id()),
                sent.map(PackTable.Pack::sent).orElse(null),
                pages.stream().map(Packs::entry).toList(),
                packs.ownConflicts(meeting.id()),
                keeps && sent.isPresent() ? unsent(meeting.id(), pages) : 0,
                meeting.day().plusDays(DAYS_AFTER),
                desk.readers(meeting, acting).size(),
                keeps && !meeting.off(),
                desk.worksFor(acting, meeting.panel()));
    }

    private int unsent(MeetingId meeting, List<PackTable.Page> pages) {
        Set<AgendaItemId> there = pages.stream().map(PackTable.Page::item).collect(Collectors.toSet());
        return Math.toIntExact(agenda.of(meeting).stream()
                .filter(item -> !item.mine() && !there.contains(item.id()))
                .count());
    }

    private static PackIndex.Entry entry(PackTable.Page page) {
        return new PackIndex.Entry(
                page.item(),
                page.page().caseId(),
                page.number(),
                page.page().reference(),
                page.page().name());
    }
}
