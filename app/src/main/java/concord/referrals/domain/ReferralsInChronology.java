package concord.referrals.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.people.ChronologyEntry;
import concord.people.PersonChronology;
import concord.people.PersonId;
import concord.platform.gate.Acting;
import concord.referrals.GatewayOutcome;
import concord.referrals.ReferralChronology;
import concord.referrals.ReferralPaths;
import concord.referrals.Timeline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** This room's part of a person's chronology: every step of referrals in view, and of others that they were made and decided. */
@Component
class ReferralsInChronology implements PersonChronology {

    private final ChronologyReader reader;
    private final TimelineReader timeline;
    private final Posts posts;
    private final Clock clock;

    ReferralsInChronology(ChronologyReader reader, TimelineReader timeline, Posts posts, Clock clock) {
        this.reader = reader;
        this.timeline = timeline;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public List<ChronologyEntry> entries(PersonId person, List<concord.people.Reference> records, Acting acting) {
        return reader.of(person).lines().stream()
                .flatMap(line -> line.inView() ? steps(line) : outline(line))
                .toList();
    }

    private Stream<ChronologyEntry> steps(ReferralChronology.Line line) {
        return timeline.of(line.referral()).entries().stream()
                .map(entry -> entry(
                        line,
                        entry.at(),
                        entry.kind().words(),
                        entry.what(),
                        posts.find(entry.by()).map(Post::title).orElse(""),
                        ReferralPaths.of(line.referral())));
    }

    private Stream<ChronologyEntry> outline(ReferralChronology.Line line) {
        String kind = Timeline.Kind.INTAKE.words();
        Stream<ChronologyEntry> received =
                Stream.of(entry(line, noon(line.receivedOn()), kind, "Referral received", line.contact(), ""));
        GatewayOutcome outcome = line.outcome();
        LocalDate decided = line.decidedOn();
        return outcome == null || decided == null
                ? received
                : Stream.concat(
                        received,
                        Stream.of(entry(
                                line,
                                noon(decided),
                                Timeline.Kind.GATEWAY.words(),
                                "Gateway decision: " + outcome.words(),
                                line.contact(),
                                "")));
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }

    private static ChronologyEntry entry(
            ReferralChronology.Line line, Instant at, String kind, String what, String who, String href) {
        return new ChronologyEntry(
                at, kind, what, who, line.referral().ref(), line.reference().value(), href);
    }
}
