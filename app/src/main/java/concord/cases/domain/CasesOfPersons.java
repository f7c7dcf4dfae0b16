package concord.cases.domain;

import concord.people.PersonLinked;
import concord.referrals.ReferralId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the room people when it says that somebody else is the person of the referral from which a case opened. */
@Component
class CasesOfPersons {

    private final JdbcClient jdbc;

    CasesOfPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(PersonLinked linked) {
        if (linked.record().kind().equals(ReferralId.KIND)) {
            jdbc.sql("select cases.follows_to(:referral, :person)")
                    .param("referral", linked.record().id())
                    .param("person", linked.person().value())
                    .query((_, _) -> true)
                    .list();
        }
    }
}
