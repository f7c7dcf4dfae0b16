package concord.panels.web;

import concord.cases.CaseId;
import concord.panels.MeetingId;
import concord.panels.PackIndex;
import concord.panels.PackPage;
import concord.panels.PanelPaths;
import concord.panels.ReadPack;
import concord.panels.ReadPackPage;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.Pages;
import concord.platform.web.components.Option;
import concord.vocabulary.Lists;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pack of a meeting: read page by page, printed, and sent. */
@Controller
class PackPages {

    private static final String PATH = PanelAddresses.MEETING + "/pack";

    private final Gate gate;
    private final PanelWording wording;

    PackPages(Gate gate, PanelWording wording) {
        this.gate = gate;
        this.wording = wording;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return pack(acting, new MeetingId(id), null);
    }

    @PostMapping(PATH)
    ModelAndView send(Acting acting, @PathVariable UUID id, Fields fields) {
        var meeting = new MeetingId(id);
        var form = new PackForm(fields, wording.codes(Lists.LAWFUL_BASIS));
        if (!form.errors().isEmpty()) {
            return pack(acting, meeting, Attempt.wrong(fields, form.errors()));
        }
        return Answers.after(
                gate.submit(acting, form.command(meeting)),
                fields,
                _ -> Pages.redirect(
                        PanelPaths.pack(meeting),
                        "The pack is sent. Each member’s copy is written into the disclosure ledger."),
                attempt -> pack(acting, meeting, attempt));
    }

    @GetMapping(PATH + PanelAddresses.OF_CASE)
    ModelAndView page(Acting acting, @PathVariable UUID id, @PathVariable UUID caseId) {
        return Answers.page(
                gate.ask(acting, new ReadPackPage(new MeetingId(id), new CaseId(caseId))),
                reading -> Pages.show("panels/pack-one", new PackPagePage(head(reading.index()), reading)));
    }

    /** Each page is a look of its own. */
    @GetMapping(PATH + "/print")
    ModelAndView print(Acting acting, @PathVariable UUID id) {
        var meeting = new MeetingId(id);
        return Answers.page(gate.ask(acting, new ReadPack(meeting)), index -> {
            List<PackPage> pages = index.entries().stream()
                    .map(entry -> gate.ask(acting, new ReadPackPage(meeting, entry.caseId()))
                            .orThrow()
                            .page())
                    .toList();
            return Pages.show("panels/pack-print", new WholePackPage(head(index), pages));
        });
    }

    private ModelAndView pack(Acting acting, MeetingId meeting, @Nullable Attempt attempt) {
        return Answers.page(gate.ask(acting, new ReadPack(meeting)), index -> {
            List<Option> bases = wording.terms(Lists.LAWFUL_BASIS);
            Attempt shown = attempt == null
                    ? Attempt.of(PackForm.usual(
                            bases.isEmpty() ? "" : bases.getFirst().value()))
                    : attempt;
            return shown.show("panels/pack", new PackFormPage(head(index), index, bases, shown));
        });
    }

    private static MeetingHead head(PackIndex index) {
        return MeetingHead.of(index.meeting(), "Pack", index.works());
    }
}
