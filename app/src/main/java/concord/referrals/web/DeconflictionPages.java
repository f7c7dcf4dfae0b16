package concord.referrals.web;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.referrals.AnswerDeconfliction;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.ReferralAct;
import concord.referrals.ReferralId;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralRecord;
import concord.referrals.ShowReferral;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Deconfliction: yes, no or hold, and nothing else. */
@Controller
class DeconflictionPages {

    private static final String PATH = Addresses.ONE + "/deconfliction";
    private static final Set<String> ANSWERS =
            Arrays.stream(DeconflictionAnswer.values()).map(Enum::name).collect(Collectors.toSet());

    private final Gate gate;
    private final RecordHeads heads;
    private final Wording names;

    DeconflictionPages(Gate gate, RecordHeads heads, Wording names) {
        this.gate = gate;
        this.heads = heads;
        this.names = names;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        return page(acting, new ReferralId(id), Form.empty(), null);
    }

    @PostMapping(PATH)
    ModelAndView answer(Acting acting, @PathVariable UUID id, Fields fields) {
        var referral = new ReferralId(id);
        FormErrors errors = new FormCheck(fields)
                .chosen("answer", ANSWERS, "Select yes, no or hold")
                .errors();
        if (!errors.isEmpty()) {
            return page(acting, referral, new Form(fields, errors), null);
        }
        var command = new AnswerDeconfliction(
                referral, Identifiers.version(fields), DeconflictionAnswer.valueOf(fields.first("answer")));
        return switch (gate.submit(acting, command)) {
            case Outcome.Done<ReferralId> _ ->
                Pages.redirect(ReferralPaths.of(referral), "The answer to deconfliction is recorded.");
            case Outcome.Refused<ReferralId>(Refusal refusal) -> page(acting, referral, Form.of(fields), refusal);
        };
    }

    private ModelAndView page(Acting acting, ReferralId referral, Form form, @Nullable Refusal refusal) {
        return switch (gate.ask(acting, new ShowReferral(referral))) {
            case Outcome.Done<ReferralRecord>(ReferralRecord record) ->
                Answers.form("referrals/deconfliction", page(record, form, refusal), form, refusal);
            case Outcome.Refused<ReferralRecord>(Refusal no) -> Pages.refusal(no);
        };
    }

    private DeconflictionPage page(ReferralRecord record, Form form, @Nullable Refusal refusal) {
        boolean mayAnswer = (record.next().act() == ReferralAct.ANSWER_DECONFLICTION
                        && record.next().mine())
                || record.others().stream().anyMatch(act -> act.act() == ReferralAct.ANSWER_DECONFLICTION);
        return new DeconflictionPage(
                heads.of(record, RecordTab.DECONFLICTION),
                record,
                mayAnswer,
                names.due(record.line().area(), record.deconfliction().rerunDue()),
                form,
                refusal);
    }
}
