package concord.sharing.web;

import concord.files.ListStagedUploads;
import concord.files.StagedUpload;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Refusal;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Pages;
import concord.sharing.RequestId;
import concord.sharing.RequestState;
import concord.sharing.RequestView;
import concord.sharing.SeeRequest;
import concord.sharing.SharingRefusal;
import concord.sharing.ShowRequest;
import concord.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One request: whoever was asked answers here, whoever asked reads the answer here. */
@Controller
class RequestPages {

    private static final String TEMPLATE = "sharing/request";

    private final Gate gate;
    private final AnswerFiles files;
    private final Vocabularies vocabularies;
    private final Clock clock;

    RequestPages(Gate gate, AnswerFiles files, Vocabularies vocabularies, Clock clock) {
        this.gate = gate;
        this.files = files;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}")
    ModelAndView request(Acting acting, @PathVariable UUID id) {
        var request = new RequestId(id);
        Outcome<RequestView> seen =
                gate.submit(acting, new SeeRequest(request)).then(_ -> gate.ask(acting, new ShowRequest(request)));
        return switch (seen) {
            case Outcome.Done<RequestView>(RequestView view) ->
                Pages.show(TEMPLATE, page(acting, view, Form.of(AnswerForm.begin(view, ground())), null));
            case Outcome.Refused<RequestView>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @PostMapping("/requests/{id}/answer")
    ModelAndView answer(
            Acting acting,
            @PathVariable UUID id,
            Fields typed,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent) {
        return switch (gate.ask(acting, new ShowRequest(new RequestId(id)))) {
            case Outcome.Done<RequestView>(RequestView view) -> {
                AnswerFiles.Taken taken = files.take(acting, sent == null ? List.of() : sent, typed);
                yield answer(acting, new AnswerForm(taken.fields(), view, ground()), taken.refusal());
            }
            case Outcome.Refused<RequestView>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private ModelAndView answer(Acting acting, AnswerForm form, @Nullable Refusal fileRefused) {
        RequestState state = form.view().line().state();
        if (!form.view().allowed().answer() && !state.isOpen()) {
            return again(acting, form, FormErrors.none(), new SharingRefusal.NotOpen(state));
        }
        FormCheck check = form.check();
        int version = Versions.read(form.fields());
        check.refuseIf(fileRefused != null, "files", fileRefused == null ? "" : fileRefused.whatStandsInTheWay());
        if (!check.errors().isEmpty()) {
            return again(acting, form, check.errors(), null);
        }
        return switch (gate.submit(acting, form.command(version))) {
            case Outcome.Done<RequestId> _ -> Pages.redirect(RequestPage.path(form.view()), "Your answer was sent.");
            case Outcome.Refused<RequestId>(var refusal) -> again(acting, form, FormErrors.none(), refusal);
        };
    }

    private ModelAndView again(Acting acting, AnswerForm form, FormErrors errors, @Nullable Refusal refusal) {
        return Pages.refused(TEMPLATE, page(acting, form.view(), new Form(form.fields(), errors), refusal));
    }

    private RequestPage page(Acting acting, RequestView view, Form form, @Nullable Refusal refusal) {
        var uploads = AnswerForm.uploads(form.fields());
        List<StagedUpload> staged = uploads.isEmpty()
                ? List.of()
                : gate.ask(acting, new ListStagedUploads(uploads)).orThrow();
        return new RequestPage(view, form, ground().options(), staged, refusal, LocalDate.now(clock));
    }

    private GroundFields ground() {
        return GroundFields.on(vocabularies, LocalDate.now(clock));
    }
}
