package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.files.Arrivals;
import concord.files.ListDocuments;
import concord.files.StageUpload;
import concord.files.StoreDocument;
import concord.files.SubjectKeyId;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** A merge of two persons is taken back without a trace of harm, and leaves that they are not the same. */
@ConcordTest
class UnmergeTests {

    private static final Born THEN = Born.on(LocalDate.of(1988, 2, 17));

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Arrivals arrivals;

    private PeopleScene scene;
    private JoinedPersons joined;
    private PersonDetails details;
    private PersonId one;
    private PersonId other;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        joined = new JoinedPersons(gate, database, scene);
        details = PersonDetails.called("Anselm", "Vandersloot" + FreshLetters.of(8))
                .born(THEN);
        one = scene.onRecord(scene.officer, details, scene.eastmere);
        other = scene.onRecord(scene.officer, details, scene.eastmere);
    }

    @Test
    void takesTheDocumentsAlongAndGivesThemBack() {
        RecordRef record = PeopleScene.newRecord();
        SubjectKeyId own = scene.newKey();
        InvolvementId third = scene.referred(details, scene.eastmere, "EM-7", record, own);
        PersonId person =
                scene.answered(scene.officer, third, Answer.NOT_THE_SAME).orThrow();
        attach(record, own);
        MergeId merge = joined.joined(one, person);
        SubjectKeyId now = keyOf(third);
        assertThat(now).isNotEqualTo(own);
        assertThat(keysOfDocuments(record)).containsExactly(now.value());
        joined.undone(merge);
        assertThat(keyOf(third)).isEqualTo(own);
        assertThat(keysOfDocuments(record)).containsExactly(own.value());
        assertThat(gate.ask(scene.officer, new ListDocuments(record)).orThrow().entries())
                .allSatisfy(document -> assertThat(document.readable()).isTrue());
    }

    /** Two persons with some records each, in one area or in two that share by agreement, some with more names. */
    @RepeatedTest(12)
    void mergeThenUnmergeIsTheIdentity(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var records = new ArrayList<InvolvementId>();
        PersonId left = grown(random, records);
        PersonId right = grown(random, records);
        var before = joined.state(records);
        MergeId merge = joined.joined(left, right);
        assertThat(joined.state(records)).isNotEqualTo(before);
        joined.undone(merge);
        assertThat(joined.state(records)).isEqualTo(before);
    }

    @Test
    void whatWasAddedToTheJoinedPersonStaysWithThem() {
        MergeId merge = joined.joined(one, other);
        InvolvementId later = gate.submit(
                        scene.officer,
                        new AddInvolvement(
                                one,
                                InvolvementRole.SUBJECT,
                                scene.eastmere,
                                PeopleScene.newRecord(),
                                "LATER",
                                PeopleScene.DAY))
                .orThrow();
        joined.undone(merge);
        assertThat(joined.recordsOf(one)).contains(later).hasSize(2);
        assertThat(joined.recordsOf(other)).hasSize(1);
    }

    @Test
    void mergesAreTakenBackTheLatestFirst() {
        PersonId third = scene.onRecord(scene.officer, details, scene.eastmere);
        MergeId first = joined.joined(other, third);
        MergeId second = joined.joined(one, other);
        JoinedPersons.refused(
                gate.submit(scene.supervisor, new UndoMerge(first, "They are cousins")), "people.joined-further");
        joined.undone(second);
        joined.undone(first);
        assertThat(Stream.of(one, other, third))
                .allSatisfy(person -> assertThat(joined.recordsOf(person)).hasSize(1));
        JoinedPersons.refused(
                gate.submit(scene.supervisor, new UndoMerge(first, "They are cousins")), "people.not-joined");
    }

    @Test
    void onlyThoseWithTheRightTakeAMergeBack() {
        MergeId merge = joined.joined(one, other);
        JoinedPersons.refused(gate.submit(scene.officer, new UndoMerge(merge, "No")), "gate.not-allowed");
        JoinedPersons.refused(gate.submit(scene.chair, new UndoMerge(merge, "No")), "gate.not-allowed");
        assertThat(gate.submit(scene.guardian, new UndoMerge(merge, "They are cousins")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void afterAnUnmergeTheTwoStandApartUntilTwoPeopleLiftIt() {
        MergeId merge = joined.joined(one, other);
        joined.undone(merge);
        JoinedPersons.refused(joined.proposed(scene.officer, one, other), "people.said-not-the-same");
        InvolvementId record = joined.recordsOf(other).getFirst();
        JoinedPersons.refused(scene.answered(scene.officer, record, Answer.SAME), "people.said-not-the-same");
        MatchDisplay near = scene.shown(scene.officer, record);
        JoinedPersons.refused(
                gate.submit(scene.officer, new LinkToPerson(record, one, "I think so")), "people.said-not-the-same");
        assertThat(MatchList.of(near, _ -> "Somebody").earlier().values())
                .anyMatch(said -> said.contains("Said not to be the same person by Gateway supervisor on ")
                        && said.contains("They are cousins"));
        CannotLinkId apart = joined.cannotLink(merge);
        gate.submit(scene.officer, new AskLift(apart, "The passport was a copy"))
                .orThrow();
        JoinedPersons.refused(gate.submit(scene.supervisor, new AskLift(apart, "Me too")), "people.nothing-to-lift");
        JoinedPersons.refused(gate.submit(scene.officer, new AnswerLift(apart, true, "Yes")), "people.own-proposal");
        gate.submit(scene.supervisor, new AnswerLift(apart, true, "I have seen it too"))
                .orThrow();
        JoinedPersons.refused(
                gate.submit(scene.supervisor, new AnswerLift(apart, true, "Yes")), "people.nothing-to-lift");
        assertThat(joined.proposed(scene.officer, one, other)).isInstanceOf(Outcome.Done.class);
        assertThat(gate.ask(scene.officer, new ShowCannotLink(apart)).orThrow().isLifted())
                .isTrue();
    }

    @Test
    void whoStandsApartStaysApartFromWhomTheOtherWasJoinedWith() {
        PersonId third = scene.onRecord(scene.officer, details, scene.eastmere);
        joined.undone(joined.joined(one, other));
        joined.joined(other, third);
        JoinedPersons.refused(joined.proposed(scene.officer, one, other), "people.said-not-the-same");
    }

    private PersonId grown(Random random, List<InvolvementId> records) {
        InvolvementId first = scene.referred(details, scene.eastmere);
        PersonId person =
                scene.answered(scene.officer, first, Answer.NOT_THE_SAME).orThrow();
        records.add(first);
        for (int more = random.nextInt(3); more > 0; more--) {
            boolean here = random.nextBoolean();
            Acting acting = here ? scene.officer : scene.northbrookOfficer;
            InvolvementId next = scene.referred(
                    random.nextBoolean() ? details : details.alsoCalled(Name.alias("Ans", "Sloot")),
                    here ? scene.eastmere : scene.northbrook);
            scene.shown(acting, next);
            gate.submit(acting, new LinkToPerson(next, person, "His mother said so"))
                    .orThrow();
            records.add(next);
        }
        return person;
    }

    private SubjectKeyId keyOf(InvolvementId involvement) {
        return new SubjectKeyId(database.asOwner()
                .sql("select subject_key_id from people.involvement where id = :id")
                .param("id", involvement.value())
                .query(UUID.class)
                .single());
    }

    private List<UUID> keysOfDocuments(RecordRef record) {
        return database.asOwner()
                .sql("select distinct subject_key_id from files.document where origin_id = :id")
                .param("id", record.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
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
}
