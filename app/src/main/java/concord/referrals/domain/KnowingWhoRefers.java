package concord.referrals.domain;

import concord.partnership.Agencies;
import concord.partnership.Agency;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.platform.gate.QueryHandler;
import concord.referrals.WhoRefers;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the partnership knows of whoever refers. */
@Component
class KnowingWhoRefers implements QueryHandler<WhoRefers, WhoRefers.Known> {

    private final Posts posts;
    private final Agencies agencies;
    private final Staff staff;

    KnowingWhoRefers(Posts posts, Agencies agencies, Staff staff) {
        this.posts = posts;
        this.agencies = agencies;
        this.staff = staff;
    }

    @Override
    public Outcome<WhoRefers.Known> answer(WhoRefers query, Acting acting) {
        Post post = posts.get(acting.post());
        Optional<Agency> agency = Optional.ofNullable(post.agency()).flatMap(agencies::find);
        Optional<StaffMember> holder = Optional.ofNullable(acting.holder()).flatMap(staff::find);
        return Outcome.done(new WhoRefers.Known(
                holder.map(StaffMember::name).orElse(null),
                post.title(),
                agency.map(Agency::name).orElse(null),
                agency.map(Agency::sector).orElse(null),
                holder.map(StaffMember::email).orElse(null),
                only(post.areas())));
    }

    private static @Nullable AreaId only(Set<AreaId> areas) {
        return areas.size() == 1 ? areas.iterator().next() : null;
    }
}
