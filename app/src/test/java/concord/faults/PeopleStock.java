package concord.faults;

import concord.files.NewSubjectKey;
import concord.people.AnswerMerge;
import concord.people.AskLift;
import concord.people.CannotLinkId;
import concord.people.ClaimPossibleMatch;
import concord.people.DecideMatches;
import concord.people.InvolvementId;
import concord.people.InvolvementRole;
import concord.people.MatchAnswer;
import concord.people.MatchAnswer.Answer;
import concord.people.MatchDisplay;
import concord.people.MergeId;
import concord.people.PairDisplayId;
import concord.people.PersonDetails;
import concord.people.PersonId;
import concord.people.PossibleMatchId;
import concord.people.ProposeMerge;
import concord.people.RecordInvolvement;
import concord.people.ShowMatches;
import concord.people.ShowPair;
import concord.people.UndoMerge;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import concord.referrals.domain.GatewayBook;
import java.time.LocalDate;
import java.util.UUID;

/** Persons on record about whom somebody is to decide: alike, proposed to be one, joined, parted, and possible matches. */
final class PeopleStock {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Gate gate;
    private final TestDatabase database;
    private final Scene scene;
    private final Acting officer;
    private final Acting supervisor;

    private PeopleStock(Scene scene, Gate gate, TestDatabase database) {
        this.gate = gate;
        this.database = database;
        this.scene = scene;
        this.officer = scene.acting("officer");
        this.supervisor = scene.acting("supervisor");
    }

    static void in(Scene scene, Gate gate, TestDatabase database) {
        var stock = new PeopleStock(scene, gate, database);
        stock.possible();
        stock.apart();
        stock.agreedAndNotYetDone();
        stock.takenBackAndNotYetDone();
        stock.alike();
        stock.waiting();
        stock.joined();
    }

    /** Two persons who are alike. */
    private record Two(PersonId one, PersonId other) {}

    private Two two() {
        PersonDetails details = PersonDetails.called(GatewayBook.rareName(), GatewayBook.rareName());
        return new Two(onRecord(details, Answer.NOT_THE_SAME), onRecord(details, Answer.NOT_THE_SAME));
    }

    private void alike() {
        Two two = two();
        scene.put("merge.one", two.one().value())
                .put("merge.other", two.other().value())
                .put("pair", shown(officer, two).value());
    }

    private void waiting() {
        Two two = two();
        scene.put("merge.waiting", proposed(two).value())
                .put("pair.waiting", shown(supervisor, two).value())
                .put("merge.second-thoughts", proposed(two()).value());
    }

    private void joined() {
        scene.put("merge.joined", joined(two()).value());
    }

    private void apart() {
        scene.put("apart", parted().value());
        UUID asked = parted().value();
        gate.submit(officer, new AskLift(new CannotLinkId(asked), "The passport was a copy"))
                .orThrow();
        scene.put("apart.asked", asked);
    }

    private CannotLinkId parted() {
        MergeId merge = joined(two());
        gate.submit(supervisor, new UndoMerge(merge, "They are cousins")).orThrow();
        return new CannotLinkId(database.asOwner()
                .sql("select id from people.cannot_link where merge_id = :merge")
                .param("merge", merge.value())
                .query(UUID.class)
                .single());
    }

    /** As it is between the answer and what Concord then does, which nobody else ever sees. */
    private void agreedAndNotYetDone() {
        Two two = two();
        MergeId merge = proposed(two);
        PairDisplayId shown = shown(supervisor, two);
        database.asOwner()
                .sql("""
                        update people.merge set answer = 'AGREED', answer_reason = 'Passport', answered_at = now(),
                            answer_display_id = :display, answered_by = :by where id = :id
                        """)
                .param("display", shown.value())
                .param("by", supervisor.post().value())
                .param("id", merge.value())
                .update();
        scene.put("merge.agreed", merge.value());
    }

    private void takenBackAndNotYetDone() {
        MergeId merge = joined(two());
        database.asOwner()
                .sql("insert into people.unmerge (merge_id, reason, at, by_post) values (:id, 'Cousins', now(), :by)")
                .param("id", merge.value())
                .param("by", supervisor.post().value())
                .update();
        scene.put("merge.taken-back", merge.value());
    }

    private void possible() {
        UUID free = left();
        UUID claimed = left();
        gate.submit(officer, new ClaimPossibleMatch(new PossibleMatchId(claimed)))
                .orThrow();
        scene.put("possible", free)
                .put("possible.claimed", claimed)
                .put(
                        "possible.pair",
                        database.asOwner()
                                .sql(
                                        "select involvement_id, candidate_involvement_id from people.possible_match where id = :id")
                                .param("id", free)
                                .query((row, _) -> gate.submit(
                                                officer,
                                                new ShowPair(
                                                        new InvolvementId(row.getObject(1, UUID.class)).ref(),
                                                        new InvolvementId(row.getObject(2, UUID.class)).ref()))
                                        .orThrow()
                                        .id()
                                        .value())
                                .single());
    }

    /** A possible match that somebody was unsure about. */
    private UUID left() {
        PersonDetails details = PersonDetails.called(GatewayBook.rareName(), GatewayBook.rareName());
        onRecord(details, Answer.NOT_THE_SAME);
        onRecord(details, Answer.UNSURE);
        return database.asOwner()
                .sql("select id from people.possible_match where closed_at is null order by opened_at desc limit 1")
                .query(UUID.class)
                .single();
    }

    private MergeId proposed(Two two) {
        return gate.submit(officer, new ProposeMerge(shown(officer, two), "The same school"))
                .orThrow();
    }

    private MergeId joined(Two two) {
        MergeId merge = proposed(two);
        return gate.submit(supervisor, new AnswerMerge(merge, shown(supervisor, two), true, "Passport"))
                .orThrow();
    }

    private PairDisplayId shown(Acting acting, Two two) {
        return gate.submit(acting, new ShowPair(two.one().ref(), two.other().ref()))
                .orThrow()
                .id();
    }

    private PersonId onRecord(PersonDetails details, Answer answer) {
        var record = new RecordRef("referral", UUID.randomUUID());
        var key = gate.submit(officer, new NewSubjectKey()).orThrow();
        InvolvementId involvement = gate.submit(
                        officer,
                        new RecordInvolvement(
                                details,
                                InvolvementRole.SUBJECT,
                                new AreaId(scene.id("area")),
                                record,
                                "SAMPLE",
                                DAY,
                                key))
                .orThrow();
        MatchDisplay display =
                gate.submit(officer, new ShowMatches(involvement)).orThrow();
        return gate.submit(
                        officer,
                        new DecideMatches(
                                display.id(),
                                display.candidates().stream()
                                        .map(one -> new MatchAnswer(one.nearest(), answer, "The school's list"))
                                        .toList()))
                .orThrow();
    }
}
