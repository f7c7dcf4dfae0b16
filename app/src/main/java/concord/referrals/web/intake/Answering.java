package concord.referrals.web.intake;

import concord.platform.web.Fields;
import concord.platform.web.FormErrors;
import concord.referrals.ComeBackCode;
import concord.referrals.DraftKey;
import concord.referrals.web.intake.QuestionPage.Notice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes in the answers to one question. They are kept first and looked at afterwards, so that leaving a refused page
 * loses nothing either.
 */
@Component
class Answering {

    private final Desk desk;
    private final EvidenceDesk evidence;
    private final QuestionCheck check;
    private final IntakeChoices choices;
    private final AreaFinder areas;
    private final NearDesk near;

    Answering(
            Desk desk,
            EvidenceDesk evidence,
            QuestionCheck check,
            IntakeChoices choices,
            AreaFinder areas,
            NearDesk near) {
        this.desk = desk;
        this.evidence = evidence;
        this.check = check;
        this.choices = choices;
        this.areas = areas;
        this.near = near;
    }

    /** Where an answer led. */
    sealed interface Came {

        /** On to another page. */
        record On(String href) implements Came {}

        /** The same page again: with what was typed, and what is to be put right. */
        record Refused(Begun begun, FormErrors errors, Notice notice) implements Came {}
    }

    Came answer(Question question, Visit visit) {
        Fields sent = visit.fields();
        return switch (desk.find(visit)) {
            case Found.Open(Begun begun) when begun.answers().sent() != null -> new Came.On(ReceivedPages.PATH);
            case Found.Open(Begun begun) -> take(question, begun, sent, visit);
            case Found.Lost _, Found.Nothing _ -> withoutDraft(question, sent, visit);
        };
    }

    /** Keeps what is typed without looking at it. False where there is no draft any more to keep it in. */
    boolean keep(Question question, Visit visit) {
        Fields sent = visit.fields();
        Optional<Begun> begun = switch (desk.find(visit)) {
            case Found.Open(Begun open) -> Optional.of(open);
            case Found.Lost _, Found.Nothing _ ->
                wasBegun(sent) ? Optional.empty() : Optional.of(desk.begin(visit.acting()));
        };
        return begun.filter(open -> open.answers().sent() == null)
                .map(open -> open.with(open.answers().with(question, sent).at(question.href())))
                .filter(open -> desk.fits(open.answers()))
                .map(open -> desk.save(open, visit))
                .isPresent();
    }

    /** The page belonged to a draft that this device has forgotten: its code opens it, or one goes on without. */
    private Came withoutDraft(Question question, Fields sent, Visit visit) {
        Optional<Begun> byCode = ComeBackCode.typed(sent.first("code"))
                .flatMap(code -> desk.open(new DraftKey.ByCode(code), visit.acting()));
        if (byCode.isPresent()) {
            return take(question, byCode.get(), sent, visit);
        }
        Begun anew = desk.begin(visit.acting());
        if (!wasBegun(sent) || "anew".equals(sent.first("do"))) {
            return take(question, anew, sent, visit);
        }
        FormErrors errors = sent.given("code") == null
                ? FormErrors.none()
                : FormErrors.none().and("code", ComeBackPages.NOT_FOUND);
        return new Came.Refused(anew.with(anew.answers().with(question, sent)), errors, Notice.ASK_CODE);
    }

    private static boolean wasBegun(Fields sent) {
        return "yes".equals(sent.first("begun"));
    }

    private Came take(Question question, Begun begun, Fields sent, Visit visit) {
        Begun typed = begun.with(begun.answers().with(question, sent));
        if (!desk.fits(typed.answers())) {
            return new Came.Refused(typed, errors(question, typed), Notice.TOO_MUCH);
        }
        var taken = question == Question.EVIDENCE
                ? evidence.take(typed, visit.request())
                : new EvidenceDesk.Taken(typed, FormErrors.none());
        Begun complete = near.keepingSeen(complete(question, taken.begun(), sent), sent, visit);
        FormErrors errors = goesOn(sent) ? taken.errors().and(errors(question, complete)) : taken.errors();
        String to = errors.isEmpty() && goesOn(sent) && near.showsOthers(question, complete.answers(), visit)
                ? NearPages.path(question, visit.fromCheck())
                : destination(question, sent, visit);
        String at = errors.isEmpty() && goesOn(sent) ? to : question.href();
        Begun kept = desk.save(complete.with(complete.answers().at(at)), visit);
        return errors.isEmpty() ? new Came.On(to) : new Came.Refused(kept, errors, Notice.NONE);
    }

    /** With the area that a postcode suggests, and without a file that was to go. */
    private Begun complete(Question question, Begun begun, Fields sent) {
        return switch (question) {
            case WHERE -> begun.with(areas.fill(begun.answers()));
            case EVIDENCE ->
                DraftCookie.uuid(sent.first("remove"))
                        .map(upload -> evidence.remove(begun, upload))
                        .orElse(begun);
            case PERSON, CONCERN, OTHERS, SUPPORT, YOU -> begun;
        };
    }

    /** Only who goes on is told what is missing; who adds a file, or leaves for now, is not. */
    private static boolean goesOn(Fields sent) {
        return sent.given("remove") == null && !"add".equals(sent.first("do")) && !"save".equals(sent.first("do"));
    }

    private static String destination(Question question, Fields sent, Visit visit) {
        if (goesOn(sent)) {
            return onFrom(question, visit);
        }
        return "save".equals(sent.first("do"))
                ? ComeBackPages.SAVED
                : question.href() + (visit.fromCheck() ? "?from=check" : "");
    }

    /** The next page, or the answers to check where one came from there. */
    static String onFrom(Question question, Visit visit) {
        return visit.fromCheck() ? CheckPages.PATH : question.next();
    }

    private FormErrors errors(Question question, Begun begun) {
        return check.of(question, begun.answers(), choices.today());
    }
}
