package concord.sharing.domain;

import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.sharing.DisclosureId;
import concord.sharing.Ground;
import concord.sharing.RecordDisclosure;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Handles {@link RecordDisclosure}. */
@Component
class RecordingDisclosure implements CommandHandler<RecordDisclosure, DisclosureId> {

    private final DisclosureLedger ledger;
    private final Grounds grounds;
    private final RecordAreas areas;
    private final Posts posts;
    private final Clock clock;

    RecordingDisclosure(DisclosureLedger ledger, Grounds grounds, RecordAreas areas, Posts posts, Clock clock) {
        this.ledger = ledger;
        this.grounds = grounds;
        this.areas = areas;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public Outcome<DisclosureId> handle(RecordDisclosure command, Acting acting) {
        return grounds.checked(command.ground()).then(ground -> Outcome.done(write(command, ground)));
    }

    private DisclosureId write(RecordDisclosure command, Ground ground) {
        var shared = new DisclosureLedger.Shared(
                DisclosureLedger.Kind.TELLING, end(command.by().post()), end(command.to()), command.fields(), ground);
        var of = new DisclosureLedger.Of(command.about(), areas.of(command.about()), command.person());
        return ledger.write(null, of, shared, RequestEvent.Stamp.of(command.by(), clock.instant()));
    }

    private DisclosureLedger.End end(PostId post) {
        return new DisclosureLedger.End(post, posts.get(post).agency());
    }
}
