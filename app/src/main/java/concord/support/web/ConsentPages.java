package concord.support.web;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.frame.CaseTab;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.Answers;
import concord.platform.web.Attempt;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.Version;
import concord.support.AnsweredBy;
import concord.support.Capacity;
import concord.support.ConsentAnswer;
import concord.support.ConsentStated;
import concord.support.ConsentView;
import concord.support.Length;
import concord.support.RecordConsent;
import concord.support.ShowConsent;
import concord.support.SupportLists;
import concord.support.WithdrawConsent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Consent: the answers, another answer, and a withdrawal. */
@Controller
class ConsentPages {

    private static final String PATH = CasePaths.ONE + "/consent";
    private static final String TEMPLATE = "consent";

    private final Gate gate;
    private final SupportSheets sheets;
    private final EvidenceFiles files;

    ConsentPages(Gate gate, SupportSheets sheets, EvidenceFiles files) {
        this.gate = gate;
        this.sheets = sheets;
        this.files = files;
    }

    @GetMapping(PATH)
    ModelAndView show(Acting acting, @PathVariable UUID id) {
        Fields known = Answers.with(Fields.none(), "on", sheets.words().today())
                .with("asker", acting.post().value().toString())
                .with("capacity", Capacity.NOT_IN_DOUBT.name());
        return page(acting, new CaseId(id), TEMPLATE, Attempt.of(known));
    }

    @PostMapping(PATH)
    ModelAndView record(
            Acting acting,
            @PathVariable UUID id,
            Fields typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
        var caseId = new CaseId(id);
        return Answers.page(gate.ask(acting, new ShowConsent(caseId)), view -> {
            EvidenceFiles.Taken taken = files.take(acting, sent, typed);
            return record(acting, view, taken);
        });
    }

    private ModelAndView record(Acting acting, ConsentView view, EvidenceFiles.Taken taken) {
        CaseId caseId = view.outline().id();
        Fields fields = taken.fields();
        FormCheck check = check(taken.check(), view);
        LocalDate on = check.requiredDate("on", "The day of the answer", "Enter the day on which they answered");
        if (on == null || !check.errors().isEmpty()) {
            return page(acting, caseId, TEMPLATE, Attempt.wrong(fields, check.errors()));
        }
        var stated = new ConsentStated(
                ConsentAnswer.valueOf(fields.first("answer")),
                AnsweredBy.valueOf(fields.first("by")),
                SupportSheets.typed(fields, "relationship"),
                SupportSheets.post(fields, "asker"),
                fields.first("how"),
                on,
                Capacity.valueOf(fields.first("capacity")),
                SupportSheets.typed(fields, "capacity-note"),
                true);
        return sheets.submit(
                acting,
                new RecordConsent(caseId, Version.of(fields), stated, taken.uploads()),
                fields,
                CasePaths.of(caseId) + "/consent",
                stated.answer() == ConsentAnswer.GIVEN
                        ? "The answer is recorded. The support plan can be approved now."
                        : "The answer is recorded. The case is to be assessed again.",
                attempt -> page(acting, caseId, TEMPLATE, attempt));
    }

    private FormCheck check(FormCheck check, ConsentView view) {
        SupportWords words = sheets.words();
        return check.chosen("answer", names(ConsentAnswer.values()), "Select what they answered")
                .chosen("by", names(AnsweredBy.values()), "Select who answered")
                .atMost("relationship", Length.LINE, "The relationship")
                .chosen("asker", SupportWords.ids(view.askers()), "Select the post that asked")
                .chosen("how", words.codes(SupportLists.HOW_ASKED), "Select how they were asked")
                .chosen("capacity", names(Capacity.values()), "Select what is known about capacity")
                .atMost("capacity-note", Length.NOTE, "The note about capacity")
                .chosen(
                        "explained",
                        Set.of("yes"),
                        "Confirm that both things were explained. Without that it is no consent");
    }

    @GetMapping(PATH + "/withdraw")
    ModelAndView withdraw(Acting acting, @PathVariable UUID id) {
        return page(
                acting,
                new CaseId(id),
                "withdraw",
                Attempt.of(Answers.with(Fields.none(), "on", sheets.words().today())));
    }

    @PostMapping(PATH + "/withdraw")
    ModelAndView withdraw(Acting acting, @PathVariable UUID id, Fields fields) {
        var caseId = new CaseId(id);
        var check = new FormCheck(fields)
                .chosen("by", names(AnsweredBy.values()), "Select who withdrew it")
                .atMost("reason", Length.NOTE, "The reason")
                .required("sessions", "Say what happens to sessions that are under way, or that there are none")
                .atMost("sessions", Length.NOTE, "What happens to the sessions");
        LocalDate on = check.requiredDate("on", "The day", "Enter the day on which it was withdrawn");
        if (on == null || !check.errors().isEmpty()) {
            return page(acting, caseId, "withdraw", Attempt.wrong(fields, check.errors()));
        }
        var command = new WithdrawConsent(
                caseId,
                Version.of(fields),
                AnsweredBy.valueOf(fields.first("by")),
                on,
                SupportSheets.typed(fields, "reason"),
                SupportSheets.typed(fields, "sessions"));
        return sheets.submit(
                acting,
                command,
                fields,
                CasePaths.of(caseId) + "/consent",
                "The withdrawal is recorded. Support has ended and sessions that were not given are stopped.",
                attempt -> page(acting, caseId, "withdraw", attempt));
    }

    private ModelAndView page(Acting acting, CaseId caseId, String template, Attempt attempt) {
        return sheets.show(acting, caseId, CaseTab.CONSENT, new ShowConsent(caseId), template, attempt);
    }

    static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
