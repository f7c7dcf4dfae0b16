package concord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.access.RawSql;
import concord.people.MatchAnswer.Answer;
import concord.people.SettleUnknown.Settled;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** F1: nobody comes to be on record before a human was shown the near records and answered each. */
@ConcordTest
class CheckOfPersonTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private PeopleScene scene;
    private PersonDetails tamsin;
    private PersonDetails misspelt;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        String family = "Quillfeather" + FreshLetters.of(5);
        tamsin = PersonDetails.called("Tamsin", family)
                .born(Born.on(LocalDate.of(2009, 4, 7)))
                .livingAt(new Address("4 Example Row", "QX4 7ZZ"));
        misspelt = PersonDetails.called("Tamzin", family.replace("ea", "ae")).born(Born.on(LocalDate.of(2009, 7, 4)));
    }

    @Test
    void showsAnEarlierRecordWithTheReasonForIt() {
        InvolvementId earlier = scene.referred(tamsin, scene.eastmere, "EM-1");

        MatchDisplay display = scene.shown(scene.officer, scene.referred(misspelt, scene.eastmere));

        assertThat(display.candidates()).singleElement().satisfies(near -> {
            assertThat(near.nearest()).isEqualTo(earlier);
            assertThat(near.names()).containsExactlyElementsOf(tamsin.names());
            assertThat(near.born()).containsExactly(tamsin.born());
            assertThat(near.references()).extracting(Reference::reference).containsExactly("EM-1");
            assertThat(near.byAgreement()).isFalse();
            assertThat(Objects.requireNonNull(near.likeness()).why().sentence())
                    .contains("Date of birth: day and month swapped");
        });
    }

    @Test
    void givesTheKnownPersonWhenOneIsTheSame() {
        PersonId known = scene.onRecord(scene.officer, tamsin, scene.eastmere);
        InvolvementId repeat = scene.referred(misspelt, scene.eastmere);

        PersonId chosen = scene.answered(scene.officer, repeat, Answer.SAME).orThrow();

        assertThat(chosen).isEqualTo(known);
        PersonCheck check = gate.ask(scene.officer, new CheckOfPerson(repeat)).orThrow();
        assertThat(check.person()).isEqualTo(known);
        assertThat(check.decidedBy()).isEqualTo(scene.officer.post());
        assertThat(check.earlierRecords()).isEqualTo(1);
        assertThat(gate.ask(scene.officer, new RecordsOfPerson(known)).orThrow().all())
                .hasSize(2);
    }

    @Test
    void givesANewPersonWhenNobodyIsTheSame() {
        PersonId known = scene.onRecord(scene.officer, tamsin, scene.eastmere);

        PersonId chosen = scene.answered(scene.officer, scene.referred(misspelt, scene.eastmere), Answer.NOT_THE_SAME)
                .orThrow();

        assertThat(chosen).isNotEqualTo(known);
    }

    @Test
    void linksAnotherRecordWhoseOwnCheckIsStillOpen() {
        InvolvementId first = scene.referred(tamsin, scene.eastmere);
        InvolvementId second = scene.referred(misspelt, scene.eastmere);

        PersonId chosen = scene.answered(scene.officer, second, Answer.SAME).orThrow();

        assertThat(gate.ask(scene.officer, new CheckOfPerson(first)).orThrow().person())
                .isEqualTo(chosen);
    }

    @Test
    void keepsWhatWasUnsureOpenUntilSomebodyIsSure() {
        scene.onRecord(scene.officer, tamsin, scene.eastmere);
        InvolvementId repeat = scene.referred(misspelt, scene.eastmere);
        PersonId own = scene.answered(scene.officer, repeat, Answer.UNSURE).orThrow();

        assertThat(gate.ask(scene.officer, new CheckOfPerson(repeat)).orThrow().unsure())
                .isEqualTo(1);
        assertThat(gate.ask(scene.officer, new ShowPerson(own)).orThrow().possible())
                .hasSize(1);

        scene.answered(scene.supervisor, repeat, Answer.SAME).orThrow();

        assertThat(gate.ask(scene.officer, new CheckOfPerson(repeat)).orThrow().unsure())
                .isZero();
    }

    @Test
    void showsTheSupervisorTheSameListWithWhatWasAnswered() {
        scene.onRecord(scene.officer, tamsin, scene.eastmere);
        InvolvementId repeat = scene.referred(misspelt, scene.eastmere);
        MatchDisplay officers = scene.shown(scene.officer, repeat);
        gate.submit(scene.officer, new DecideMatches(officers.id(), PeopleScene.all(officers, Answer.SAME)))
                .orThrow();

        MatchDisplay supervisors = scene.shown(scene.supervisor, repeat);

        assertThat(supervisors.candidates())
                .extracting(KnownPerson::nearest)
                .containsExactlyElementsOf(
                        officers.candidates().stream().map(KnownPerson::nearest).toList());
        assertThat(supervisors.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.answer()).isEqualTo(Answer.SAME);
            assertThat(decision.reason()).isEqualTo("Compared with the school's list");
            assertThat(decision.by()).isEqualTo(scene.officer.post());
        });
        assertThat(gate.ask(scene.officer, new CheckOfPerson(repeat)).orThrow().shownTo())
                .containsExactlyInAnyOrder(scene.officer.post(), scene.supervisor.post());
    }

    @Test
    void refusesAnswersThatLeaveOneOutOrHaveNoReason() {
        scene.onRecord(scene.officer, tamsin, scene.eastmere);
        MatchDisplay display = scene.shown(scene.officer, scene.referred(misspelt, scene.eastmere));
        InvolvementId candidate = display.candidates().getFirst().nearest();

        assertThat(gate.submit(scene.officer, new DecideMatches(display.id(), List.of())))
                .isEqualTo(Outcome.refused(new PeopleRefusal.CandidateUnanswered(1)));
        assertThat(gate.submit(
                        scene.officer,
                        new DecideMatches(display.id(), List.of(new MatchAnswer(candidate, Answer.SAME, "  ")))))
                .isEqualTo(Outcome.refused(new PeopleRefusal.ReasonMissing()));
        assertThat(gate.submit(
                        scene.officer,
                        new DecideMatches(
                                display.id(),
                                List.of(new MatchAnswer(
                                        new InvolvementId(UUID.randomUUID()), Answer.NOT_THE_SAME, "no")))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesAnswersToAListThatWasShownToSomebodyElse() {
        MatchDisplay display = scene.shown(scene.officer, scene.referred(tamsin, scene.eastmere));

        assertThat(gate.submit(scene.supervisor, new DecideMatches(display.id(), List.of())))
                .isEqualTo(Outcome.refused(new PeopleRefusal.NotShownToYou()));
        assertThat(gate.submit(scene.northbrookOfficer, new DecideMatches(display.id(), List.of())))
                .isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    @Test
    void refusesAnswersWhenSomebodyNearHasComeInMeanwhile() {
        MatchDisplay display = scene.shown(scene.officer, scene.referred(misspelt, scene.eastmere));
        scene.referred(tamsin, scene.eastmere);

        assertThat(gate.submit(scene.officer, new DecideMatches(display.id(), List.of())))
                .isEqualTo(Outcome.refused(new PeopleRefusal.MatchesChanged()));
    }

    @Test
    void refusesToAnswerAListTwice() {
        MatchDisplay display = scene.shown(scene.officer, scene.referred(tamsin, scene.eastmere));
        gate.submit(scene.officer, new DecideMatches(display.id(), List.of())).orThrow();

        assertThat(gate.submit(scene.officer, new DecideMatches(display.id(), List.of())))
                .isEqualTo(Outcome.refused(new PeopleRefusal.AlreadyAnswered()));
    }

    @Test
    void refusesToCallTwoPersonsOnRecordTheSame() {
        scene.onRecord(scene.officer, tamsin, scene.eastmere);
        scene.onRecord(scene.officer, misspelt, scene.eastmere);

        assertThat(scene.answered(scene.officer, scene.referred(tamsin, scene.eastmere), Answer.SAME))
                .isEqualTo(Outcome.refused(new PeopleRefusal.SeveralTheSame()));
    }

    @Test
    void hasNoWayToAPersonRoundTheList() {
        String person = """
                insert into people.person (id, subject_key_id, match_display_id, created_at, created_by_post)
                values (gen_random_uuid(), '%s', %s, now(), '%s') returning 1
                """;
        String key = scene.newKey().value().toString();
        String post = scene.officer.post().value().toString();

        assertThatThrownBy(() -> database.asOwner()
                        .sql(person.formatted(key, "null", post))
                        .query(Integer.class)
                        .single())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> new RawSql(database)
                        .count(scene.officer.post(), person.formatted(key, "gen_random_uuid()", post)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void settlesAnImportedPersonWhomNobodyIsNearAndLeavesOthersToAHuman() {
        assertThat(settled(tamsin, scene.eastmere).orThrow()).isInstanceOf(Settled.NewPerson.class);

        var second = (Settled.NeedsAHuman) settled(misspelt, scene.eastmere).orThrow();
        assertThat(second.near()).isEqualTo(1);
        assertThat(gate.ask(scene.officer, new CheckOfPerson(second.involvement()))
                        .orThrow()
                        .person())
                .isNull();
    }

    @Test
    void settlesNobodyInAnAreaThatIsOnlyBoundByAgreement() {
        assertThat(settled(tamsin, scene.northbrook)).isEqualTo(Outcome.refused(new GateRefusal.NotFound()));
    }

    private Outcome<Settled> settled(PersonDetails details, AreaId area) {
        return gate.submit(scene.officer, new SettleUnknown(scene.part(details, area)));
    }

    @Test
    void linksByHandOnlyAfterTheListWasShownAndWithAReason() {
        PersonId known = scene.onRecord(scene.officer, tamsin, scene.eastmere);
        InvolvementId repeat = scene.referred(misspelt, scene.eastmere);

        assertThat(gate.submit(scene.officer, new LinkToPerson(repeat, known, "Her mother confirmed it")))
                .isEqualTo(Outcome.refused(new PeopleRefusal.NotShownToYou()));
        scene.shown(scene.officer, repeat);
        assertThat(gate.submit(scene.officer, new LinkToPerson(repeat, known, " ")))
                .isEqualTo(Outcome.refused(new PeopleRefusal.ReasonMissing()));
        assertThat(gate.submit(scene.officer, new LinkToPerson(repeat, known, "Her mother confirmed it"))
                        .orThrow())
                .isEqualTo(known);
    }

    @Test
    void leavesItsMarkInTheChronology() {
        PersonId known = scene.onRecord(scene.officer, tamsin, scene.eastmere);

        Chronology chronology =
                gate.ask(scene.officer, new ShowChronology(known)).orThrow();

        assertThat(chronology.entries())
                .extracting(ChronologyEntry::what)
                .contains("Person of concern in this record", "Recorded as this person");
    }
}
