package concord.demonstration;

import concord.cases.CaseId;
import concord.cases.CaseOfReferral;
import concord.partnership.Role;
import concord.people.KnownPerson;
import concord.people.MatchAnswer;
import concord.people.MatchAnswer.Answer;
import concord.people.MatchDisplay;
import concord.people.ShowMatches;
import concord.platform.gate.Acting;
import concord.platform.gate.Command;
import concord.platform.gate.Gate;
import concord.referrals.Account;
import concord.referrals.AnswerDeconfliction;
import concord.referrals.AnswerPrompt;
import concord.referrals.AskDeconflictionAgain;
import concord.referrals.AssessAtGateway;
import concord.referrals.ComeBackCode;
import concord.referrals.DeconflictionAnswer;
import concord.referrals.EvidenceStated;
import concord.referrals.Intake;
import concord.referrals.MakeReferral;
import concord.referrals.OpenChronology;
import concord.referrals.PromptAnswer;
import concord.referrals.PromptView;
import concord.referrals.RecordPersonCheck;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.Referrer;
import concord.referrals.Route;
import concord.referrals.ShowReferral;
import concord.referrals.SignGatewayDecision;
import concord.referrals.SubjectAsStated;
import concord.referrals.TellReferrer;
import concord.referrals.Told;
import concord.referrals.TriageClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of a referral as its posts do them, each by the command behind the page. */
@Component
@Profile("demo")
class Steps {

    private static final String CUMULATIVE =
            "Read with the earlier referrals, the concerns are of one kind and have not grown; what has changed is who "
                    + "noticed them.";

    private final Gate gate;
    private final Hands hands;

    Steps(Gate gate, Hands hands) {
        this.gate = gate;
        this.hands = hands;
    }

    ReferralId make(Plot plot, Account account, EvidenceStated evidence, LocalDate day) {
        Optional<Acting> practitioner = hands.referrer(plot.sector(), plot.area(), plot.number());
        Acting acting = practitioner.orElseGet(Acting::publicVisitor);
        var intake = new Intake(
                hands.area(plot.area()).id(),
                practitioner.isPresent() ? Route.PRACTITIONER_FORM : Route.PUBLIC_FORM,
                plot.sector(),
                plot.concern(),
                day.minusDays(plot.number() % 6),
                null);
        var code = ComeBackCode.random(new SplittableRandom(plot.seed()));
        return done(
                acting, new MakeReferral(intake, subject(plot), account, referrer(practitioner), evidence, code, null));
    }

    private static SubjectAsStated subject(Plot plot) {
        Persona person = plot.persona();
        return new SubjectAsStated(
                person.given(),
                person.family(),
                null,
                person.born(),
                null,
                person.gender(),
                person.street(),
                person.postcode(),
                null,
                null);
    }

    private Referrer referrer(Optional<Acting> practitioner) {
        return practitioner
                .map(acting -> new Referrer(
                        null, hands.title(acting), hands.agency(acting), "colleague", "Through Concord", true))
                .orElseGet(Referrer::unnamed);
    }

    void check(ReferralId referral, Plot plot) {
        check(referral, plot, display -> answers(display, plot));
    }

    /** The check by an officer who is unsure about everybody near. */
    void leaveOpen(ReferralId referral, Plot plot) {
        check(
                referral,
                plot,
                display -> display.candidates().stream()
                        .map(candidate -> new MatchAnswer(
                                candidate.nearest(),
                                Answer.UNSURE,
                                "A short form of the name and nearly the same date. The school has been asked."))
                        .toList());
    }

    private void check(ReferralId referral, Plot plot, Function<MatchDisplay, List<MatchAnswer>> answers) {
        Acting officer = hands.of(Role.GATEWAY_OFFICER, plot.area());
        ReferralRecord record = look(officer, referral);
        MatchDisplay display = done(officer, new ShowMatches(record.involvement()));
        done(officer, new RecordPersonCheck(referral, record.version(), display.id(), answers.apply(display)));
    }

    /** The same person is whoever was born on the same day and has the same given name; the officers look no further. */
    static List<MatchAnswer> answers(MatchDisplay display, Plot plot) {
        return display.candidates().stream()
                .map(candidate -> isSame(candidate, plot)
                        ? new MatchAnswer(
                                candidate.nearest(), Answer.SAME, "Same given name, date of birth and street.")
                        : new MatchAnswer(
                                candidate.nearest(), Answer.NOT_THE_SAME, "Another date of birth and another address."))
                .toList();
    }

    private static boolean isSame(KnownPerson candidate, Plot plot) {
        Persona person = plot.persona();
        return candidate.born().stream().anyMatch(born -> person.born().equals(born.day()))
                && candidate.names().stream().anyMatch(name -> name.given().equals(person.given()));
    }

    void answerPrompts(ReferralId referral, Plot plot) {
        Acting officer = hands.of(Role.GATEWAY_OFFICER, plot.area());
        for (PromptView prompt : look(officer, referral).prompts()) {
            if (prompt.isOpen()) {
                done(
                        officer,
                        new AnswerPrompt(
                                referral,
                                prompt.id(),
                                new PromptAnswer.Explained(
                                        "The referrer was asked. There is nothing more to be had.")));
            }
        }
    }

    void deconflict(ReferralId referral, Plot plot, DeconflictionAnswer answer) {
        Acting officer = hands.of(Role.DECONFLICTION_OFFICER, plot.area());
        done(officer, new AnswerDeconfliction(referral, look(officer, referral).version(), answer));
    }

    void askAgain(ReferralId referral) {
        done(Acting.system(), new AskDeconflictionAgain(referral));
    }

    void assess(ReferralId referral, Plot plot, TriageClass triage, Wording wording) {
        Acting officer = hands.of(Role.GATEWAY_OFFICER, plot.area());
        ReferralRecord record = look(officer, referral);
        @Nullable String cumulative = opened(officer, record);
        done(
                officer,
                new AssessAtGateway(
                        referral,
                        record.version(),
                        wording.assessment(
                                triage, plot.fate(), record.line().reference().value(), cumulative)));
    }

    void sign(ReferralId referral, Plot plot) {
        Acting supervisor = hands.of(Role.GATEWAY_SUPERVISOR, plot.area());
        ReferralRecord record = look(supervisor, referral);
        opened(supervisor, record);
        MatchDisplay display = done(supervisor, new ShowMatches(record.involvement()));
        done(
                supervisor,
                new SignGatewayDecision(
                        referral,
                        record.version(),
                        record.assessments().getLast().id(),
                        display.id(),
                        answers(display, plot),
                        null));
    }

    private @Nullable String opened(Acting acting, ReferralRecord record) {
        if (!record.line().isRepeat()) {
            return null;
        }
        done(acting, new OpenChronology(record.line().id()));
        return CUMULATIVE;
    }

    /** The case that the signed decision has opened, or that the referral has joined. */
    CaseId caseOf(ReferralId referral, Plot plot) {
        return gate.ask(hands.of(Role.GATEWAY_OFFICER, plot.area()), new CaseOfReferral(referral))
                .orThrow()
                .orElseThrow();
    }

    void tell(ReferralId referral, Plot plot) {
        String category = switch (plot.fate()) {
            case TO_CHANNEL -> "taken-forward";
            case SIGNPOSTED -> "passed-on";
            case NO_FURTHER_ACTION -> "no-further-action";
        };
        done(
                hands.of(Role.GATEWAY_OFFICER, plot.area()),
                new TellReferrer(referral, category, "Thank you for telling us. You were right to do so."));
    }

    ReferralRecord look(Acting acting, ReferralId referral) {
        return gate.ask(acting, new ShowReferral(referral)).orThrow();
    }

    <R> R done(Acting acting, Command<R> command) {
        return gate.submit(acting, command).orThrow();
    }

    static Account account(Plot plot, Wording wording, boolean online) {
        return new Account(wording.statements(plot, online), online, Told.notSaid(), null, List.of());
    }
}
