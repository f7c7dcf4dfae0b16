package concord.referrals.domain;

import concord.people.PersonId;
import concord.people.PersonLinked;
import concord.referrals.ReferralId;
import java.sql.Types;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the room {@code people}: whom a referral is about is what it says. */
@Component
class FollowingPersons {

    private final JdbcClient jdbc;

    FollowingPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void follow(PersonLinked linked) {
        if (linked.record().kind().equals(ReferralId.KIND)) {
            PersonId before = linked.before();
            jdbc.sql("select referrals.links_to(:referral, :person, :before)")
                    .param("referral", linked.record().id())
                    .param("person", linked.person().value())
                    .param("before", before == null ? null : before.value(), Types.OTHER)
                    .query((row, number) -> true)
                    .list();
        }
    }
}
