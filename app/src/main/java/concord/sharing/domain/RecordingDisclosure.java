package concord.sharing.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.AgencyId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.sharing.RecordDisclosure;
import concord.sharing.SharingRefusal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import static java.util.Objects.requireNonNull;

/** Writes into the disclosure ledger what is told without a request. */
@Component
class RecordingDisclosure implements CommandHandler<RecordDisclosure, Integer> {

    private final Grounds grounds;
    private final RecordAreas recordAreas;
    private final Posts posts;
    private final DisclosureLedger ledger;
    private final Clock clock;

    RecordingDisclosure(
            Grounds grounds, RecordAreas recordAreas, Posts posts, DisclosureLedger ledger, Clock clock) {
        this.grounds = grounds;
        this.recordAreas = recordAreas;
        this.posts = posts;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Outcome<Integer> handle(RecordDisclosure command, Acting acting) {
        return grounds.checked(command.ground()).then(_ -> told(command.to())).then(told -> {
            write(command, told, acting);
            return Outcome.done(command.fields().size());
        });
    }

    private Outcome<Post> told(PostId to) {
        return posts.find(to)
                .filter(post -> post.agency() != null && post.isOpenOn(LocalDate.now(clock)))
                .<Outcome<Post>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new SharingRefusal.NobodyToAsk()));
    }

    private void write(RecordDisclosure command, Post told, Acting acting) {
        AgencyId theirs = requireNonNull(told.agency(), "whoever is told has an agency");
        AgencyId ours = posts.get(acting.post()).agency();
        var parties = new InformationRequest.Parties(
                command.about(), recordAreas.of(command.about()), command.person(), acting.post(), ours, theirs);
        var shared = new DisclosureLedger.Shared(
                DisclosureLedger.Kind.TELLING,
                new DisclosureLedger.End(acting.post(), ours),
                new DisclosureLedger.End(told.id(), theirs),
                command.fields(),
                command.ground());
        ledger.write(null, parties, shared, RequestEvent.Stamp.of(acting, clock.instant()));
    }
}
