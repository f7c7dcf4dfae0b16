package concord.sharing.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.Outcome;
import concord.sharing.AskForInformation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The rules that hold before anything is asked: ground, recipient, agreement; and what follows for the request. */
@Component
class AskingRules {

    private final Grounds grounds;
    private final Recipients recipients;
    private final RecordAreas recordAreas;
    private final Posts posts;
    private final RequestDays days;
    private final Clock clock;

    AskingRules(
            Grounds grounds,
            Recipients recipients,
            RecordAreas recordAreas,
            Posts posts,
            RequestDays days,
            Clock clock) {
        this.grounds = grounds;
        this.recipients = recipients;
        this.recordAreas = recordAreas;
        this.posts = posts;
        this.days = days;
        this.clock = clock;
    }

    /** A request that may be made. */
    record Allowed(InformationRequest.Parties parties, LocalDate due, RequestEvent.Stamp stamp) {}

    Outcome<Allowed> hold(AskForInformation command, Acting acting) {
        AreaId area = recordAreas.of(command.about());
        return grounds.checked(command.ground())
                .then(_ -> recipients.forArea(command.ask().recipient(), area))
                .then(recipient -> Outcome.done(allowed(command, acting, area, recipient)));
    }

    private Allowed allowed(AskForInformation command, Acting acting, AreaId area, Post recipient) {
        var parties = new InformationRequest.Parties(
                command.about(),
                area,
                command.person(),
                acting.post(),
                posts.get(acting.post()).agency(),
                Objects.requireNonNull(recipient.agency(), "a recipient has an agency"));
        return new Allowed(parties, days.due(area), RequestEvent.Stamp.of(acting, clock.instant()));
    }
}
