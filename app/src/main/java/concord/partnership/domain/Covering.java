package concord.partnership.domain;

import concord.partnership.PartnershipRefusal;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.platform.gate.Acting;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts somebody on a post as its cover: by itself, or together with the absence or departure that calls for it. */
@Component
class Covering {

    private final Posts posts;
    private final Staff staff;
    private final Occupancies occupancies;
    private final Holdings holdings;

    Covering(Posts posts, Staff staff, Occupancies occupancies, Holdings holdings) {
        this.posts = posts;
        this.staff = staff;
        this.occupancies = occupancies;
        this.holdings = holdings;
    }

    Outcome<PostId> cover(Acting acting, PostId id, StaffId cover, Span days) {
        Optional<StaffMember> member = staff.find(cover);
        if (member.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        Post post = posts.get(id);
        Span within = AppointmentPolicy.within(days, post, member.get());
        Optional<PartnershipRefusal> objection = AppointmentPolicy.objection(
                        acting.holder(), post, member.get(), within)
                .or(() -> occupancies.of(post).objectionToCover(cover, within));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        holdings.begin(id, cover, Spell.Kind.COVER, within);
        return Outcome.done(id);
    }
}
