package concord.partnership.domain;

import concord.partnership.AppointHolder;
import concord.partnership.PartnershipRefusal;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.GateRefusal;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Handles {@link AppointHolder}. Succession moves nothing: the work stays with the post (G2). */
@Component
class AppointingHolder implements CommandHandler<AppointHolder, PostId> {

    private final Posts posts;
    private final Staff staff;
    private final Occupancies occupancies;
    private final Holdings holdings;
    private final Clock clock;

    AppointingHolder(Posts posts, Staff staff, Occupancies occupancies, Holdings holdings, Clock clock) {
        this.posts = posts;
        this.staff = staff;
        this.occupancies = occupancies;
        this.holdings = holdings;
        this.clock = clock;
    }

    @Override
    public Outcome<PostId> handle(AppointHolder command, Acting acting) {
        Optional<StaffMember> member = staff.find(command.staff());
        if (member.isEmpty()) {
            return Outcome.refused(new GateRefusal.NotFound());
        }
        Post post = posts.get(command.post());
        Span days = AppointmentPolicy.within(new Span(command.from(), null), post, member.get());
        Optional<PartnershipRefusal> objection = AppointmentPolicy.objection(acting.holder(), post, member.get(), days);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return occupancies
                .of(post)
                .passTo(command.staff(), command.from(), LocalDate.now(clock))
                .then(succession -> pass(command, succession, days));
    }

    private Outcome<PostId> pass(AppointHolder command, Succession succession, Span days) {
        succession
                .ended()
                .ifPresent(holding -> holdings.cut(holding, days.from().minusDays(1)));
        holdings.begin(command.post(), command.staff(), Spell.Kind.HOLDER, days);
        return Outcome.done(command.post());
    }
}
