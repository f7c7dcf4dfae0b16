package concord.partnership.domain;

import concord.partnership.AppointCover;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import org.springframework.stereotype.Component;

/** Handles {@link AppointCover}. */
@Component
class AppointingCover implements CommandHandler<AppointCover, PostId> {

    private final Covering covering;

    AppointingCover(Covering covering) {
        this.covering = covering;
    }

    @Override
    public Outcome<PostId> handle(AppointCover command, Acting acting) {
        return covering.cover(acting, command.post(), command.staff(), new Span(command.from(), command.until()));
    }
}
