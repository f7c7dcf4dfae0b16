package concord.cases.web;

import concord.cases.CaseAct;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CaseRecord;
import concord.cases.ShowCase;
import concord.cases.frame.CaseHeads;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.platform.web.Answers;
import concord.platform.web.Pages;
import concord.referrals.ReferralId;
import concord.sharing.Disclosure;
import concord.sharing.RequestLine;
import concord.sharing.RequestsAbout;
import concord.sharing.WhoWasTold;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What was asked about a case, and about the referrals that belong to it, and who was told what (F16). */
@Controller
class CaseSharingPages {

    private final Gate gate;
    private final CaseHeads heads;
    private final Clock clock;

    CaseSharingPages(Gate gate, CaseHeads heads, Clock clock) {
        this.gate = gate;
        this.heads = heads;
        this.clock = clock;
    }

    @GetMapping(CaseAddresses.ONE + "/sharing")
    ModelAndView sharing(Acting acting, @PathVariable UUID id) {
        return Answers.page(
                gate.ask(acting, new ShowCase(new CaseId(id))).then(record -> page(acting, record)),
                page -> Pages.show("cases/sharing", page));
    }

    private Outcome<CaseSharingPage> page(Acting acting, CaseRecord record) {
        var requests = new ArrayList<RequestLine>();
        var told = new ArrayList<Disclosure>();
        for (RecordRef about : records(record)) {
            Outcome<CaseId> added = gate.ask(acting, new RequestsAbout(about))
                    .then(lines -> gate.ask(acting, new WhoWasTold(about)).then(disclosures -> {
                        requests.addAll(lines.lines());
                        told.addAll(disclosures.rows());
                        return Outcome.done(record.outline().id());
                    }));
            if (added instanceof Outcome.Refused<CaseId>(var refusal)) {
                return Outcome.refused(refusal);
            }
        }
        told.sort(Comparator.comparing(Disclosure::at).reversed());
        return Outcome.done(new CaseSharingPage(
                heads.of(record, CaseTab.SHARING),
                requests,
                told,
                CasePaths.of(record.outline().id(), CaseAct.ASK_PARTNER),
                LocalDate.now(clock)));
    }

    private static List<RecordRef> records(CaseRecord record) {
        var records = new ArrayList<RecordRef>();
        records.add(record.outline().id().ref());
        record.referrals().stream().map(ReferralId::ref).forEach(records::add);
        return records;
    }
}
