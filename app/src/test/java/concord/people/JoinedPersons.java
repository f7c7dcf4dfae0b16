package concord.people;

import static org.assertj.core.api.Assertions.assertThat;

import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.postgres.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Persons on record and what is done to two of them, for the tests of merge and un-merge. */
final class JoinedPersons {

    static final String WHY = "The school confirmed that both are the same pupil";

    private final Gate gate;
    private final TestDatabase database;
    private final PeopleScene scene;

    JoinedPersons(Gate gate, TestDatabase database, PeopleScene scene) {
        this.gate = gate;
        this.database = database;
        this.scene = scene;
    }

    /** Somebody else of the same area. */
    Acting another(Role role) {
        var seats = new Seats(database);
        return seats.seat(role, seats.agency("police"), scene.eastmere).acting();
    }

    PairDisplay shown(Acting acting, PersonId one, PersonId other) {
        return gate.submit(acting, new ShowPair(one.ref(), other.ref())).orThrow();
    }

    Outcome<MergeId> proposed(Acting acting, PersonId one, PersonId other) {
        return gate.submit(acting, new ProposeMerge(shown(acting, one, other).id(), WHY));
    }

    Outcome<MergeId> answered(Acting acting, MergeId merge, PersonId one, PersonId other, boolean agreed) {
        return gate.submit(
                acting, new AnswerMerge(merge, shown(acting, one, other).id(), agreed, "Seen the passport"));
    }

    /** Proposed by the officer, agreed by the supervisor. */
    MergeId joined(PersonId one, PersonId other) {
        MergeId merge = proposed(scene.officer, one, other).orThrow();
        return answered(scene.supervisor, merge, one, other, true).orThrow();
    }

    MergeId undone(MergeId merge) {
        return gate.submit(scene.supervisor, new UndoMerge(merge, "They are cousins"))
                .orThrow();
    }

    CannotLinkId cannotLink(MergeId merge) {
        return new CannotLinkId(database.asOwner()
                .sql("select id from people.cannot_link where merge_id = :merge")
                .param("merge", merge.value())
                .query(UUID.class)
                .single());
    }

    List<InvolvementId> recordsOf(PersonId person) {
        return database.asOwner()
                .sql("select id from people.involvement where person_id = :person order by id")
                .param("person", person.value())
                .query((row, number) -> new InvolvementId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Who is whose and under which key, the person rows, and what is near to each record: all that a merge may change. */
    Map<String, Object> state(List<InvolvementId> records) {
        var state = new TreeMap<String, Object>();
        for (InvolvementId id : records) {
            state.put("link " + id.value(), one("select person_id from people.involvement where id = :id", id.value()));
            state.put(
                    "key " + id.value(),
                    one("select subject_key_id from people.involvement where id = :id", id.value()));
            state.put("near " + id.value(), scene.shown(reader(id), id).candidates());
        }
        List<UUID> persons = database.asOwner()
                .sql("select distinct person_id from people.involvement where id in (:ids)")
                .param("ids", records.stream().map(InvolvementId::value).toList())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID person : persons) {
            state.put(
                    "person " + person,
                    database.asOwner()
                            .sql("select * from people.person where id = :id")
                            .param("id", person)
                            .query()
                            .singleRow()
                            .toString());
            state.put("records " + person, recordsOf(new PersonId(person)));
        }
        return state;
    }

    private Acting reader(InvolvementId id) {
        UUID area = one("select area_id from people.involvement where id = :id", id.value());
        return area.equals(scene.northbrook.value()) ? scene.northbrookOfficer : scene.officer;
    }

    private UUID one(String sql, UUID id) {
        return database.asOwner().sql(sql).param("id", id).query(UUID.class).single();
    }

    static void refused(Outcome<?> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
