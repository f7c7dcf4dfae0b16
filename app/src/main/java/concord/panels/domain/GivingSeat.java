package concord.panels.domain;

import concord.panels.GiveSeat;
import concord.panels.PanelId;
import concord.panels.PanelOutline;
import concord.panels.PanelRefusal;
import concord.panels.PanelRule;
import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.Ids;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a post its seat. */
@Component
class GivingSeat implements CommandHandler<GiveSeat, PanelId> {

    private final PanelTable panels;
    private final Posts posts;
    private final Areas areas;
    private final Ids ids;
    private final Clock clock;

    GivingSeat(PanelTable panels, Posts posts, Areas areas, Ids ids, Clock clock) {
        this.panels = panels;
        this.posts = posts;
        this.areas = areas;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<PanelId> handle(GiveSeat command, Acting acting) {
        PanelOutline panel = panels.get(command.panel());
        Optional<Post> post = posts.find(command.post()).filter(one -> one.isOpenOn(LocalDate.now(clock)));
        if (post.isEmpty()) {
            return Outcome.refused(PanelRule.NOT_TO_BE_SEATED);
        }
        List<Area> served = panel.areas().stream().map(areas::get).toList();
        Optional<PanelRefusal> objection = SeatPolicy.objection(command, post.get(), panel, served);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        panels.seat(ids.next(), command, acting);
        return Outcome.done(command.panel());
    }
}
