package concord.faults;

import concord.access.Seats;
import concord.cases.CaseArrangement;
import concord.partnership.Role;
import concord.people.MatchAnswer;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.referrals.EvidenceStated;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.TriageClass;
import concord.referrals.domain.GatewayBook;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** A gateway with referrals at every stage, so that each act finds what it is about. */
final class Arrangement {

    private final GatewayBook book;
    private final CaseArrangement cases;
    private final Scene scene = new Scene();

    private Arrangement(Gate gate, TestDatabase database) {
        this.book = new GatewayBook(gate, database);
        this.cases = new CaseArrangement(gate, database, book);
    }

    /** The cases that the gateway has sent on are at every stage too. */
    static Scene in(Gate gate, TestDatabase database, Clock clock) {
        var arrangement = new Arrangement(gate, database);
        arrangement.seats();
        PeopleStock.in(arrangement.scene, gate, database);
        ReferralId decided = arrangement.referrals();
        CaseStock.in(arrangement.scene, gate, database, arrangement.cases, decided, clock);
        return arrangement.scene;
    }

    private void seats() {
        Seats.Seat colleague = book.seats.seat(Role.PRACTITIONER, book.school);
        scene.put("area", book.area.value())
                .put("other-area", book.seats.area("COUNCIL").value())
                .put("school", book.school.value())
                .put("officer", book.officer)
                .put("supervisor", book.supervisor)
                .put("deconfliction", book.deconfliction)
                .put("senior", book.senior)
                .put("teacher", book.teacher)
                .put("colleague", colleague)
                .put("guardian", book.seats.seat(Role.INFORMATION_GUARDIAN, book.force, book.area))
                .put("auditor", book.seats.seat(Role.AUDITOR, book.force))
                .put("keeper", book.seats.seat(Role.AGENCY_ADMINISTRATOR, book.school))
                .put("administrator", book.seats.seat(Role.PARTNERSHIP_ADMINISTRATOR, book.force))
                .put("system", book.seats.seat(Role.AGENCY_SYSTEM, book.school));
    }

    private ReferralId referrals() {
        ReferralRecord unchecked = keep("unchecked", named());
        scene.put("unchecked.involvement", unchecked.involvement().value())
                .put("unchecked.reference", unchecked.line().reference().value())
                .put(
                        "unchecked.statement",
                        unchecked.content().statements().getFirst().id().value())
                .put("unchecked.prompt", unchecked.prompts().getFirst().id().value())
                .put(
                        "unchecked.display",
                        book.matches(unchecked.line().id(), book.officer).id().value());
        ReferralId checked = book.refer();
        book.checkPerson(checked, MatchAnswer.Answer.NOT_THE_SAME);
        ReferralRecord seen = keep("checked", checked);
        scene.put("checked.person", Objects.requireNonNull(seen.person()).value());
        ReferralRecord ready = keep("ready", book.readyToAssess());
        scene.put("ready.person", Objects.requireNonNull(ready.person()).value());
        assessed();
        asked();
        ReferralId decided = decided();
        keep("decided", decided);
        return decided;
    }

    private ReferralId named() {
        var evidence = new EvidenceStated(List.of(), List.of("The search history of his laptop"));
        return book.refer(GatewayBook.rareName(), GatewayBook.rareName(), evidence);
    }

    private void assessed() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, TriageClass.A).orThrow();
        scene.put(
                "assessed.display", book.matches(referral, book.supervisor).id().value());
        ReferralRecord record = keep("assessed", referral);
        scene.put("assessed.assessment", record.assessments().getLast().id().value());
    }

    private void asked() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, TriageClass.C).orThrow();
        scene.put("request", book.askTheSchool(referral).value());
        keep("asked", referral);
    }

    private ReferralId decided() {
        ReferralId referral = book.readyToAssess();
        book.assess(referral, TriageClass.A).orThrow();
        return book.sign(referral).orThrow();
    }

    private ReferralRecord keep(String name, ReferralId referral) {
        ReferralRecord record = book.show(referral);
        scene.put(name, referral.value()).put(name + ".version", record.version());
        return record;
    }
}
