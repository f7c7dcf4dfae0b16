package concord.cases.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CaseRecord;
import concord.cases.CaseRefusal;
import concord.cases.PartReferral;
import concord.cases.ShowCase;
import concord.cases.frame.CaseHeads;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Permits;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.platform.web.Words;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.ShowReferral;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Referrals in a case that are of another person; each is given a case of its own. */
@Controller
class OfOthersPages {

    private static final String PATH = CaseAddresses.ONE + "/of-others";

    private final Gate gate;
    private final CaseHeads heads;
    private final Permits permits;

    OfOthersPages(Gate gate, CaseHeads heads, Permits permits) {
        this.gate = gate;
        this.heads = heads;
        this.permits = permits;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new CaseId(id), Attempt.fresh());
    }

    @PostMapping(PATH)
    ModelAndView part(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        Optional<UUID> referral = CaseIds.read(fields.first("referral"));
        if (referral.isEmpty()) {
            return page(acting, caseId, Attempt.refused(fields, new CaseRefusal.NotOfAnother()));
        }
        String why = "why-" + referral.get();
        FormErrors errors = new FormCheck(fields)
                .required(why, "Say why it gets a case of its own")
                .atMost(why, PartReferral.LONGEST, "The reason")
                .errors();
        if (!errors.isEmpty()) {
            return page(acting, caseId, Attempt.wrong(fields, errors));
        }
        var command = new PartReferral(
                caseId, new ReferralId(referral.get()), fields.first(why).replace("\r\n", "\n"));
        return Answers.after(
                gate.submit(acting, command),
                fields,
                own -> Pages.redirect(CasePaths.of(own), "The referral has a case of its own. This is it."),
                attempt -> page(acting, caseId, attempt));
    }

    private ModelAndView page(Acting acting, CaseId caseId, Attempt attempt) {
        Outcome<CaseRecord> record = gate.ask(acting, new ShowCase(caseId));
        return Answers.page(record, shown -> attempt.show("cases/of-others", page(acting, shown, attempt)));
    }

    private OfOthersPage page(Acting acting, CaseRecord record, Attempt attempt) {
        CaseId caseId = record.outline().id();
        return new OfOthersPage(
                heads.of(record, null),
                CasePaths.ofOthers(caseId),
                CasePaths.of(caseId),
                record.ofOthers().stream()
                        .flatMap(referral -> line(acting, referral))
                        .toList(),
                permits.may(acting, PartReferral.class),
                attempt.form(),
                attempt.refusal());
    }

    private Stream<OfOthersPage.Line> line(Acting acting, ReferralId referral) {
        return switch (gate.ask(acting, new ShowReferral(referral))) {
            case Outcome.Done<ReferralRecord>(ReferralRecord record) ->
                Stream.of(new OfOthersPage.Line(
                        referral.value().toString(),
                        record.line().reference().value(),
                        ReferralPaths.of(referral),
                        Words.shortDate(record.line().receivedOn())));
            case Outcome.Refused<ReferralRecord> _ -> Stream.empty();
        };
    }
}
