package concord.audit.web;

import concord.access.ActWords;
import concord.audit.CheckpointRow;
import concord.audit.EntryPage;
import concord.audit.ExportLedger;
import concord.audit.IntegrityCheck;
import concord.audit.LedgerExport;
import concord.audit.ListCheckpoints;
import concord.audit.ListEntries;
import concord.audit.ListIntegrityChecks;
import concord.audit.WhoHasLooked;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Pages;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Oversight: who did and saw what, who has looked at a record, the ledger's checkpoints and its verification. */
@Controller
class OversightPages {

    private static final Set<String> KINDS = Set.of("", "CHANGE", "LOOK", "NOT_ALLOWED");

    private final Gate gate;
    private final ActWords words;

    OversightPages(Gate gate, ActWords words) {
        this.gate = gate;
        this.words = words;
    }

    @GetMapping("/oversight/ledger")
    ModelAndView entries(Acting acting, Fields fields) {
        var check = new FormCheck(fields).offered("kind", KINDS, "Select a kind of entry from the list");
        var from = check.date("from", "From");
        if (!check.errors().isEmpty()) {
            return Pages.refused("audit/ledger", LedgerPage.refused(fields, check.errors(), words));
        }
        var query = new ListEntries(fields.given("kind"), fields.given("act"), from, LedgerPage.index(fields));
        return switch (gate.ask(acting, query)) {
            case Outcome.Done<EntryPage>(EntryPage page) ->
                Pages.show("audit/ledger", LedgerPage.of(fields, page, words));
            case Outcome.Refused<EntryPage>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping("/oversight/records/{kind}/{id}")
    ModelAndView looked(Acting acting, @PathVariable String kind, @PathVariable UUID id) {
        return switch (gate.ask(acting, new WhoHasLooked(new RecordRef(kind, id)))) {
            case Outcome.Done<EntryPage>(EntryPage page) ->
                Pages.show("audit/looked", new LookedPage(kind, page, words));
            case Outcome.Refused<EntryPage>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping("/oversight/checkpoints")
    ModelAndView checkpoints(Acting acting) {
        return switch (gate.ask(acting, new ListCheckpoints())) {
            case Outcome.Done<List<CheckpointRow>>(List<CheckpointRow> rows) ->
                Pages.show("audit/checkpoints", new CheckpointsPage(rows, null));
            case Outcome.Refused<List<CheckpointRow>>(var refusal) -> Pages.refusal(refusal);
        };
    }

    /** Verifies the whole ledger now. A post and not a link, for it takes as long as the ledger is. */
    @PostMapping("/oversight/checkpoints")
    ModelAndView verify(Acting acting) {
        return switch (gate.ask(acting, new ExportLedger())) {
            case Outcome.Done<LedgerExport>(LedgerExport export) -> {
                TemporaryFiles.delete(export.file());
                yield Pages.show("audit/checkpoints", new CheckpointsPage(rows(acting), export));
            }
            case Outcome.Refused<LedgerExport>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @GetMapping("/oversight/integrity")
    ModelAndView integrity(Acting acting) {
        return switch (gate.ask(acting, new ListIntegrityChecks())) {
            case Outcome.Done<List<IntegrityCheck>>(List<IntegrityCheck> checks) ->
                Pages.show("audit/integrity", new IntegrityPage(checks));
            case Outcome.Refused<List<IntegrityCheck>>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private List<CheckpointRow> rows(Acting acting) {
        return gate.ask(acting, new ListCheckpoints()).orThrow();
    }
}
