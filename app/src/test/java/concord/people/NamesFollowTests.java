package concord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concord.ConcordTest;
import concord.files.Arrivals;
import concord.files.ListDocuments;
import concord.files.StageUpload;
import concord.files.StoreDocument;
import concord.files.SubjectKeyId;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known by name follows every commit, every correction and every link. */
@ConcordTest
class NamesFollowTests {

    private static final Born THEN = Born.on(LocalDate.of(1988, 2, 17));

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private PlatformTransactionManager transactions;

    private PeopleScene scene;
    private String family;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        family = "Vandersloot" + FreshLetters.of(5);
    }

    @Test
    void findsWhatAnotherProcessHasCommitted() {
        InvolvementId here = scene.referred(PersonDetails.called("Anselm", "Otherwise"), scene.eastmere);
        UUID there = UUID.randomUUID();
        insertAsAnotherProcess(there, here);

        assertThat(found("Anselm")).contains(new InvolvementId(there));
    }

    @Test
    void findsACommitThatOvertookAnOlderOne() {
        var slow = new TransactionTemplate(transactions);
        UUID late = UUID.randomUUID();
        InvolvementId pattern = scene.referred(PersonDetails.called("Anselm", "Otherwise"), scene.eastmere);
        slow.executeWithoutResult(_ -> {
            insertAsAnotherProcess(UUID.randomUUID(), pattern);
            found("Anselm");
        });
        insertAsAnotherProcess(late, pattern);

        assertThat(found("Anselm")).contains(new InvolvementId(late));
    }

    /** Its own number is not among the open ones of its snapshot, and lies below that of the one that overtook it. */
    @Test
    void findsWhatATransactionWroteThatLookedAfterALaterOneHadCommitted() {
        InvolvementId pattern = scene.referred(PersonDetails.called("Anselm", "Otherwise"), scene.eastmere);
        var written = new AtomicReference<InvolvementId>();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            written.set(scene.referred(PersonDetails.called("Ottokar", family).born(THEN), scene.eastmere));
            foundCalled("Ottokar", family);
            insertAsAnotherProcess(UUID.randomUUID(), pattern);
            foundCalled("Anselm", "Otherwise");
        });

        assertThat(foundCalled("Ottokar", family)).contains(written.get());
    }

    @Test
    void findsInOneTransactionWhatItHasWrittenItself() {
        var commands = List.of(referral("Corwin"), referral("Corwyn"));
        var near = new ArrayList<Integer>();

        var outcomes = gate.submitEach(scene.teacher, commands);
        outcomes.forEach(outcome -> near.add(
                scene.shown(scene.officer, outcome.orThrow()).candidates().size()));

        assertThat(near).containsExactly(1, 1);
    }

    @Test
    void showsNothingThatWasUndone() {
        RecordInvolvement once = referral("Corwin");
        var sameRecordAgain = List.of(once, once);

        assertThatThrownBy(() -> gate.submitEach(scene.teacher, sameRecordAgain))
                .isInstanceOf(DataAccessException.class);

        assertThat(found("Corwin")).isEmpty();
    }

    @Test
    void findsAPersonByANameThatWasAddedAndByOneThatWasCorrected() {
        InvolvementId referral =
                scene.referred(PersonDetails.called("Anselm", family).born(THEN), scene.eastmere);
        PersonId person =
                scene.answered(scene.officer, referral, Answer.NOT_THE_SAME).orThrow();
        int version = version(referral);

        gate.submit(
                        scene.officer,
                        new AddName(referral, version, Name.alias("Bogdan", "Krakowiak" + family), "Said by his aunt"))
                .orThrow();
        UUID wrong = gate.ask(scene.officer, new ShowPerson(person))
                .orThrow()
                .names()
                .getFirst()
                .id();
        gate.submit(
                        scene.officer,
                        new CorrectName(
                                referral, version + 1, wrong, Name.used("Anselm", "Wirth" + family), "Passport"))
                .orThrow();

        assertThat(foundCalled("Bogdan", "Krakowiak" + family)).contains(referral);
        assertThat(foundCalled("Anselm", "Wirth" + family)).contains(referral);
        assertThat(foundCalled("Anselm", family)).contains(referral);
        assertThat(gate.ask(scene.officer, new ShowPerson(person)).orThrow().names())
                .filteredOn(name -> !name.stands())
                .singleElement()
                .satisfies(name -> assertThat(name.what().family()).isEqualTo(family));
    }

    @Test
    void refusesACorrectionOfWhatSomebodyElseHasChangedMeanwhile() {
        InvolvementId referral = scene.referred(PersonDetails.called("Anselm", family), scene.eastmere);
        int version = version(referral);
        gate.submit(scene.supervisor, new CorrectBorn(referral, version, THEN, "Birth certificate"))
                .orThrow();

        Outcome<InvolvementId> late =
                gate.submit(scene.officer, new CorrectBorn(referral, version, Born.about(1990), "A guess"));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("gate.stale"));
    }

    @Test
    void takesTheDocumentsAlongWhenAReferralTurnsOutToBeAboutAKnownPerson() {
        PersonId known = scene.onRecord(
                scene.officer, PersonDetails.called("Anselm", family).born(THEN), scene.eastmere);
        RecordRef record = PeopleScene.newRecord();
        SubjectKeyId provisional = scene.newKey();
        InvolvementId repeat = scene.referred(
                PersonDetails.called("Anselm", family).born(THEN), scene.eastmere, "EM-9", record, provisional);
        attach(record, provisional);

        assertThat(scene.answered(scene.officer, repeat, Answer.SAME).orThrow()).isEqualTo(known);

        assertThat(gate.ask(scene.officer, new ListDocuments(record)).orThrow().entries())
                .singleElement()
                .satisfies(document -> assertThat(document.readable()).isTrue());
        assertThat(database.asOwner()
                        .sql("select wrapped_key is null from files.subject_key where id = :id")
                        .param("id", provisional.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void answersTheSearchBoxByNameReferenceAndPostcode() {
        InvolvementId referral = scene.referred(
                PersonDetails.called("Anselm", family).born(THEN).livingAt(new Address("1 Lane", "QY7 7QY")),
                scene.eastmere,
                "EM-" + family);

        assertThat(searched("anselm " + family.toLowerCase(Locale.ROOT))).contains(referral);
        assertThat(searched("Anslem " + family + " 17/02/1988")).contains(referral);
        assertThat(searched(family)).contains(referral);
        assertThat(searched("em-" + family)).contains(referral);
        assertThat(searched("qy77qy")).contains(referral);
        assertThat(searched("")).isEmpty();
        assertThat(searched("'; drop table people.name; --")).isEmpty();
    }

    private int version(InvolvementId involvement) {
        return database.asOwner()
                .sql("select version from people.involvement where id = :id")
                .param("id", involvement.value())
                .query(Integer.class)
                .single();
    }

    private void attach(RecordRef record, SubjectKeyId key) {
        byte[] content = "A note of what was said.".getBytes(StandardCharsets.UTF_8);
        var upload = arrivals.during(
                        new ByteArrayResource(content),
                        arrival -> gate.submit(scene.teacher, new StageUpload(arrival, "note.txt")))
                .orThrow();
        gate.submit(scene.teacher, new StoreDocument(upload, key, record, Set.of(scene.eastmere)))
                .orThrow();
    }

    private RecordInvolvement referral(String given) {
        return new RecordInvolvement(
                PersonDetails.called(given, family).born(THEN),
                InvolvementRole.SUBJECT,
                scene.eastmere,
                PeopleScene.newRecord(),
                "EM",
                PeopleScene.DAY,
                scene.newKeyOnce());
    }

    private List<InvolvementId> found(String given) {
        return foundCalled(given, family);
    }

    private List<InvolvementId> foundCalled(String given, String surname) {
        var asked = PersonDetails.called(given, surname).born(THEN);
        return gate.ask(scene.officer, new FindMatches(asked, 10)).orThrow().people().stream()
                .map(KnownPerson::nearest)
                .toList();
    }

    private List<InvolvementId> searched(String text) {
        return gate.ask(scene.officer, new FindPersons(text)).orThrow().people().stream()
                .map(KnownPerson::nearest)
                .toList();
    }

    /** As the import beside a running server does: other connection, other process, same tables. */
    private void insertAsAnotherProcess(UUID id, InvolvementId pattern) {
        database.asOwner()
                .sql("""
                        with new as (
                            insert into people.involvement (id, area_id, role, record_kind, record_id, reference, since,
                                                            subject_key_id, recorded_at, recorded_by_post)
                            select :id, area_id, role, record_kind, :id, 'IMPORTED', since, subject_key_id, recorded_at,
                                   recorded_by_post
                            from people.involvement where id = :pattern)
                        insert into people.name (id, involvement_id, number, kind, given, family, recorded_at,
                                                 recorded_by_post)
                        select gen_random_uuid(), :id, 1, 'USED', 'Anselm', :family, recorded_at, recorded_by_post
                        from people.involvement where id = :pattern
                        """)
                .param("id", id)
                .param("pattern", pattern.value())
                .param("family", family)
                .update();
    }
}
