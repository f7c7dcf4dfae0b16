package concord.panels.domain;

import concord.cases.CaseBook;
import concord.cases.CaseOutline;
import concord.panels.AgendaItem;
import concord.panels.AgendaItemId;
import concord.panels.MeetingId;
import concord.panels.MeetingLine;
import concord.panels.PackField;
import concord.panels.PanelLetter;
import concord.panels.PanelPaths;
import concord.panels.PanelRule;
import concord.panels.SendPack;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.mail.MailLink;
import concord.sharing.RecordDisclosure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Freezes a pack, writes each disclosure into the ledger, and tells its readers that it is there. */
@Component
class SendingPack implements CommandHandler<SendPack, MeetingId> {

    private final MeetingTable meetings;
    private final AgendaTable agenda;
    private final PackTable packs;
    private final PackComposition composition;
    private final PanelDesk desk;
    private final CaseBook cases;
    private final PanelMail mail;
    private final Gate gate;
    private final Ids ids;

    SendingPack(
            MeetingTable meetings,
            AgendaTable agenda,
            PackTable packs,
            PackComposition composition,
            PanelDesk desk,
            CaseBook cases,
            PanelMail mail,
            Gate gate,
            Ids ids) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.packs = packs;
        this.composition = composition;
        this.desk = desk;
        this.cases = cases;
        this.mail = mail;
        this.gate = gate;
        this.ids = ids;
    }

    @Override
    public Outcome<MeetingId> handle(SendPack command, Acting acting) {
        MeetingLine meeting = meetings.get(command.meeting());
        if (meeting.off()) {
            return Outcome.refused(PanelRule.CALLED_OFF);
        }
        List<AgendaItem> items = agenda.of(meeting.id());
        if (items.isEmpty()) {
            return Outcome.refused(PanelRule.NOTHING_TO_SEND);
        }
        Set<PostId> readers = desk.readers(meeting, acting);
        return readers.isEmpty()
                ? Outcome.refused(PanelRule.NOBODY_TO_SEND_TO)
                : told(command, items, readers, acting).then(_ -> send(command, items, readers, acting));
    }

    private Outcome<MeetingId> send(SendPack command, List<AgendaItem> items, Set<PostId> readers, Acting acting) {
        List<PackTable.Page> pages = items.stream()
                .map(item ->
                        new PackTable.Page(item.id(), item.number(), composition.of(item, command.fields(), acting)))
                .toList();
        packs.insert(ids.next(), command, pages, readers, acting);
        meetings.changed(command.meeting());
        readers.forEach(post -> mail.tell(post, PanelLetter.PACK, MailLink.to(PanelPaths.MEETINGS, command.meeting())));
        return Outcome.done(command.meeting());
    }

    /** Who has a conflict of interest in a case is not told of it. */
    private Outcome<MeetingId> told(SendPack command, List<AgendaItem> items, Set<PostId> readers, Acting acting) {
        Map<AgendaItemId, Set<PostId>> conflicts = agenda.conflicts(command.meeting()).stream()
                .collect(Collectors.groupingBy(
                        AgendaTable.Declared::item,
                        Collectors.mapping(AgendaTable.Declared::post, Collectors.toSet())));
        Outcome<MeetingId> so = Outcome.done(command.meeting());
        for (AgendaItem item : items) {
            Set<PostId> without = conflicts.getOrDefault(item.id(), Set.of());
            for (PostId reader : readers) {
                if (!without.contains(reader)) {
                    so = so.then(meeting -> tell(command, item, reader, acting));
                }
            }
        }
        return so;
    }

    private Outcome<MeetingId> tell(SendPack command, AgendaItem item, PostId reader, Acting acting) {
        CaseOutline one = cases.get(item.caseId());
        List<String> fields = Stream.concat(
                        Stream.of("Name", "Age"),
                        command.fields().stream().sorted().map(PackField::words))
                .toList();
        return gate.submit(
                        Acting.system(),
                        new RecordDisclosure(one.id().ref(), one.person(), reader, fields, command.ground(), acting))
                .then(_ -> Outcome.done(command.meeting()));
    }
}
