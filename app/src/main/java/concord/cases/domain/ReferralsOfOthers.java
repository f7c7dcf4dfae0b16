package concord.cases.domain;

import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.PartReferral;
import concord.people.HeldTogether;
import concord.people.PersonId;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.StaffId;
import concord.referrals.ReferralId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Referrals in cases of somebody else: joined while two persons were one, or were thought to be. */
@Component
class ReferralsOfOthers implements HeldTogether {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ReferralsOfOthers(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    List<ReferralId> in(CaseId caseId) {
        return jdbc.sql("""
                        select referral_id from cases.case_referral
                        where case_id = :case and of_another order by joined_at, referral_id
                        """)
                .param("case", caseId.value())
                .query((row, _) -> new ReferralId(row.getObject("referral_id", UUID.class)))
                .list();
    }

    /** Of either person, with a referral in it that is not of that person. */
    @Override
    public List<Held> of(PersonId one, PersonId other) {
        return jdbc.sql("""
                        select c.id, c.reference from cases.case_record c
                        where c.person_id in (:one, :other)
                          and exists (select from cases.case_referral j where j.case_id = c.id and j.of_another)
                        order by c.opened_at, c.id
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .query((row, _) -> new Held(
                        "Case " + row.getString("reference"),
                        CasePaths.ofOthers(new CaseId(row.getObject("id", UUID.class)))))
                .list();
    }

    /** What opens the case that the referral is to have; empty where it is of the case's own person, or not in the case. */
    Optional<OpenCase> ownCaseOf(PartReferral command) {
        return jdbc.sql("""
                        select r.person_id, c.area_id from cases.case_referral j
                        join cases.case_record c on c.id = j.case_id
                        join referrals.referral r on r.id = j.referral_id
                        where j.case_id = :case and j.referral_id = :referral and j.of_another
                        """)
                .param("case", command.caseId().value())
                .param("referral", command.referral().value())
                .query((row, _) -> new OpenCase(
                        command.referral(),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new AreaId(row.getObject("area_id", UUID.class))))
                .optional();
    }

    void part(PartReferral command, Acting acting) {
        StaffId holder = acting.holder();
        jdbc.sql("""
                        insert into cases.referral_parted (id, case_id, referral_id, joined_at, why, at, post_id, staff_id)
                        select :id, case_id, referral_id, joined_at, :why, :at, :post, :staff
                        from cases.case_referral where case_id = :case and referral_id = :referral
                        """)
                .param("id", ids.next())
                .param("why", command.why())
                .param("at", OffsetDateTime.now(clock))
                .param("post", acting.post().value())
                .param("staff", holder == null ? null : holder.value(), Types.OTHER)
                .param("case", command.caseId().value())
                .param("referral", command.referral().value())
                .update();
        jdbc.sql("delete from cases.case_referral where case_id = :case and referral_id = :referral")
                .param("case", command.caseId().value())
                .param("referral", command.referral().value())
                .update();
    }
}
