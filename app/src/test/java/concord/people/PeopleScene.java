package concord.people;

import concord.access.Seats;
import concord.files.NewSubjectKey;
import concord.files.SubjectKeyId;
import concord.partnership.Role;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.RecordRef;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Four areas and those who work there. Eastmere and Northbrook share by an agreement in force; an agreement between
 * Eastmere and Southdale has ended; Farway shares with nobody.
 */
final class PeopleScene {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    final AreaId eastmere;
    final AreaId northbrook;
    final AreaId southdale;
    final AreaId farway;
    final Acting officer;
    final Acting supervisor;
    final Acting northbrookOfficer;
    final Acting southdaleOfficer;
    final Acting farwayOfficer;
    final Acting guardian;
    final Acting teacher;
    final Acting chair;
    final Acting analyst;

    private final Gate gate;
    private @Nullable SubjectKeyId shared;

    PeopleScene(Gate gate, TestDatabase database) {
        this.gate = gate;
        var seats = new Seats(database);
        var police = seats.agency("police");
        eastmere = seats.area("POLICE");
        northbrook = seats.area("COUNCIL");
        southdale = seats.area("POLICE");
        farway = seats.area("POLICE");
        officer = seats.seat(Role.GATEWAY_OFFICER, police, eastmere).acting();
        supervisor = seats.seat(Role.GATEWAY_SUPERVISOR, police, eastmere).acting();
        guardian = seats.seat(Role.INFORMATION_GUARDIAN, police, eastmere).acting();
        chair = seats.seat(Role.CHAIR, police, eastmere).acting();
        analyst = seats.seat(Role.ANALYST, police).acting();
        northbrookOfficer = seats.seat(Role.GATEWAY_OFFICER, police, northbrook).acting();
        southdaleOfficer = seats.seat(Role.GATEWAY_OFFICER, police, southdale).acting();
        farwayOfficer = seats.seat(Role.GATEWAY_OFFICER, police, farway).acting();
        teacher = seats.seat(Role.PRACTITIONER, seats.agency("education")).acting();
        agree(database, "null", eastmere, northbrook);
        agree(database, "date '2021-01-01'", eastmere, southdale);
    }

    static RecordRef newRecord() {
        return new RecordRef("referral", UUID.randomUUID());
    }

    /** One key for many, where keys are not what a test is about. */
    SubjectKeyId newKeyOnce() {
        if (shared == null) {
            shared = newKey();
        }
        return shared;
    }

    SubjectKeyId newKey() {
        return gate.submit(teacher, new NewSubjectKey()).orThrow();
    }

    InvolvementId referred(PersonDetails details, AreaId area) {
        return referred(details, area, "R-" + UUID.randomUUID());
    }

    InvolvementId referred(PersonDetails details, AreaId area, String reference) {
        return referred(details, area, reference, newRecord(), newKey());
    }

    InvolvementId referred(PersonDetails details, AreaId area, String reference, RecordRef record, SubjectKeyId key) {
        return gate.submit(
                        teacher,
                        new RecordInvolvement(details, InvolvementRole.SUBJECT, area, record, reference, DAY, key))
                .orThrow();
    }

    /** A part in a record that is being made. */
    RecordInvolvement part(PersonDetails details, AreaId area) {
        return new RecordInvolvement(
                details, InvolvementRole.SUBJECT, area, newRecord(), "R-" + UUID.randomUUID(), DAY, newKey());
    }

    MatchDisplay shown(Acting acting, InvolvementId involvement) {
        return gate.submit(acting, new ShowMatches(involvement)).orThrow();
    }

    /** Shows the near records and gives the same answer to each. */
    Outcome<PersonId> answered(Acting acting, InvolvementId involvement, Answer answer) {
        MatchDisplay display = shown(acting, involvement);
        return gate.submit(acting, new DecideMatches(display.id(), all(display, answer)));
    }

    static List<MatchAnswer> all(MatchDisplay display, Answer answer) {
        return display.candidates().stream()
                .map(candidate -> new MatchAnswer(candidate.nearest(), answer, "Compared with the school's list"))
                .toList();
    }

    /** On record as a new person, whoever is near. */
    PersonId onRecord(Acting acting, PersonDetails details, AreaId area) {
        return answered(acting, referred(details, area), Answer.NOT_THE_SAME).orThrow();
    }

    private static void agree(TestDatabase database, String until, AreaId... areas) {
        UUID id = UUID.randomUUID();
        database.asOwner()
                .sql("""
                        insert into partnership.sharing_agreement (id, title, from_day, until_day)
                        values (:id, :title, date '2020-01-01', %s)
                        """.formatted(until))
                .param("id", id)
                .param("title", "Agreement " + id)
                .update();
        Arrays.stream(areas)
                .forEach(area -> database.asOwner()
                        .sql(
                                "insert into partnership.sharing_agreement_area (agreement_id, area_id) values (:id, :area)")
                        .param("id", id)
                        .param("area", area.value())
                        .update());
    }
}
