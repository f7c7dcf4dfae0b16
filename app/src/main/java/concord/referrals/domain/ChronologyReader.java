package concord.referrals.domain;

import concord.partnership.Agencies;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.people.PersonId;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.referrals.GatewayOutcome;
import concord.referrals.Reference;
import concord.referrals.ReferralChronology;
import concord.referrals.ReferralId;
import concord.referrals.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the referrals of a person across the areas that the acting post may look through (channel.md 8.3). */
@Component
class ChronologyReader {

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Agencies agencies;
    private final Clock clock;

    ChronologyReader(JdbcClient jdbc, Posts posts, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.agencies = agencies;
        this.clock = clock;
    }

    ReferralChronology of(PersonId person) {
        return new ReferralChronology(jdbc.sql("select * from referrals.chronology_of(:person)")
                .param("person", person.value())
                .query(this::line)
                .list());
    }

    ReferralChronology of(Referral referral) {
        return referral.person() == null ? new ReferralChronology(List.of()) : of(referral.person());
    }

    int count(Referral referral) {
        return of(referral).lines().size();
    }

    private ReferralChronology.Line line(ResultSet row, int number) throws SQLException {
        var area = new AreaId(row.getObject("area_id", UUID.class));
        String outcome = row.getString("outcome");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new ReferralChronology.Line(
                new ReferralId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                area,
                day(row.getObject("received_at", OffsetDateTime.class)),
                Stage.valueOf(row.getString("stage")),
                outcome == null ? null : GatewayOutcome.valueOf(outcome),
                decided == null ? null : day(decided),
                contact(row.getObject("officer_post", UUID.class), area),
                row.getBoolean("in_view"));
    }

    private LocalDate day(OffsetDateTime at) {
        return LocalDate.ofInstant(at.toInstant(), clock.getZone());
    }

    /** The post that last worked on it; before anybody has, the first gateway post of its area. */
    private String contact(@Nullable UUID officer, AreaId area) {
        Optional<Post> post = officer == null ? Optional.empty() : posts.find(new PostId(officer));
        return post.or(() ->
                        posts.postsWith(Role.GATEWAY_OFFICER, area).stream().findFirst())
                .map(this::words)
                .orElse("The gateway of the area");
    }

    private String words(Post post) {
        AgencyId agency = post.agency();
        return agency == null
                ? post.title()
                : post.title() + ", " + agencies.get(agency).name();
    }
}
