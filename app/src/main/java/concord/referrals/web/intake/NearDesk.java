package concord.referrals.web.intake;

import concord.people.FindMatches;
import concord.people.NearRecords;
import concord.people.NearRecordsChanged;
import concord.people.PersonDetails;
import concord.people.ShowMatches;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.Permits;
import concord.platform.web.Fields;
import concord.platform.web.FormError;
import concord.referrals.SubjectAsStated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks for earlier records of the person while the referral is written (F1), for posts that may know of them. Nothing of
 * it reaches anybody else: not a field, not an address, not a pause.
 *
 * <p>A look is recorded as everywhere (decision 0007), once for each showing that differs: while somebody types, Concord first
 * asks whether the list would differ from the one on the page, which shows nobody and is not recorded, and looks only then.
 */
@Component
class NearDesk {

    private static final Set<Question> ABOUT_THE_PERSON = Set.of(Question.PERSON, Question.WHERE);

    private final Gate gate;
    private final Permits permits;
    private final QuestionCheck check;
    private final IntakeChoices choices;
    private final Clock clock;

    NearDesk(Gate gate, Permits permits, QuestionCheck check, IntakeChoices choices, Clock clock) {
        this.gate = gate;
        this.permits = permits;
        this.check = check;
        this.choices = choices;
        this.clock = clock;
    }

    boolean isAskedAt(Question question, Visit visit) {
        return ABOUT_THE_PERSON.contains(question) && mayLook(visit);
    }

    /** The draft with what its post has seen on the page that was sent. */
    Begun keepingSeen(Begun begun, Fields sent, Visit visit) {
        if (begun.isPublic() || !mayLook(visit)) {
            return begun;
        }
        SeenNear seen = SeenNear.of(begun.answers().fields()).and(SeenNear.of(sent));
        return begun.with(seen.in(begun.answers()));
    }

    /** Whether records are near that the post has not seen yet as they would be shown now. */
    boolean showsOthers(Question question, Answers answers, Visit visit) {
        if (!isAskedAt(question, visit)) {
            return false;
        }
        Optional<PersonDetails> person = described(answers);
        return person.isPresent()
                && differs(person, SeenNear.of(answers.fields()).shown(), visit);
    }

    /** The look, where the list would read otherwise than the one that is shown; empty where it would not. */
    Optional<Outcome<NearRecords>> lookIfOther(Answers answers, String shown, Visit visit) {
        Optional<PersonDetails> person = described(answers);
        return differs(person, shown, visit) ? Optional.of(look(person, visit)) : Optional.empty();
    }

    private boolean differs(Optional<PersonDetails> described, String shown, Visit visit) {
        return described.map(person -> changed(person, shown, visit)).orElse(!shown.isEmpty());
    }

    private boolean changed(PersonDetails person, String shown, Visit visit) {
        return gate.ask(visit.acting(), new NearRecordsChanged(person, ShowMatches.TOP, shown))
                        instanceof Outcome.Done<Boolean>(Boolean changed)
                && changed;
    }

    /** The look itself, which is recorded; nobody where nobody has been described yet. */
    Outcome<NearRecords> look(Answers answers, Visit visit) {
        return look(described(answers), visit);
    }

    private Outcome<NearRecords> look(Optional<PersonDetails> described, Visit visit) {
        return described
                .map(person -> gate.ask(visit.acting(), new FindMatches(person, ShowMatches.TOP)))
                .orElseGet(() -> Outcome.done(new NearRecords(List.of())));
    }

    /** What was typed of the person, without what cannot be read: half a date is no reason not to look. */
    private Optional<PersonDetails> described(Answers answers) {
        Choices today = choices.today();
        Set<String> wrong = ABOUT_THE_PERSON.stream()
                .flatMap(question -> wrong(question, answers, today))
                .collect(Collectors.toSet());
        return Composition.person(answers.without(wrong)).map(this::details);
    }

    private Stream<String> wrong(Question question, Answers answers, Choices today) {
        return check.of(question, answers, today).errors().stream().map(FormError::field);
    }

    private PersonDetails details(SubjectAsStated subject) {
        return subject.details(LocalDate.now(clock));
    }

    private boolean mayLook(Visit visit) {
        return !visit.isPublic() && permits.may(visit.acting(), FindMatches.class);
    }
}
