package concord.referrals.domain;

import concord.referrals.ReferralId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the person of a referral is a child, as far as is known (children have a retention class of their own). */
@Component
class Ages {

    private static final int OF_AGE = 18;

    private final JdbcClient jdbc;
    private final Clock clock;

    Ages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isChild(ReferralId referral) {
        return jdbc.sql("""
                        select s.date_of_birth, s.approximate_age, r.received_at
                        from referrals.subject s join referrals.referral r on r.id = s.referral_id
                        where s.referral_id = :referral
                        """)
                .param("referral", referral.value())
                .query((row, number) -> isChild(
                        row.getObject("date_of_birth", LocalDate.class),
                        row.getObject("approximate_age", Integer.class),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    private boolean isChild(@Nullable LocalDate born, @Nullable Integer age, Instant stated) {
        LocalDate today = LocalDate.now(clock);
        if (born != null) {
            return Period.between(born, today).getYears() < OF_AGE;
        }
        LocalDate then = LocalDate.ofInstant(stated, clock.getZone());
        return age != null && age + Period.between(then, today).getYears() < OF_AGE;
    }
}
