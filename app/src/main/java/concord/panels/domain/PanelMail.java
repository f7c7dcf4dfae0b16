package concord.panels.domain;

import concord.panels.PanelLetter;
import concord.partnership.Posts;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.platform.gate.PostId;
import concord.platform.mail.MailAddress;
import concord.platform.mail.MailLink;
import concord.platform.mail.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever answers for a post today. A vacant post gets no mail; its work stands in a queue. */
@Component
class PanelMail {

    private final Outbox outbox;
    private final Posts posts;
    private final Staff staff;
    private final Clock clock;

    PanelMail(Outbox outbox, Posts posts, Staff staff, Clock clock) {
        this.outbox = outbox;
        this.posts = posts;
        this.staff = staff;
        this.clock = clock;
    }

    void tell(PostId post, PanelLetter letter, MailLink link) {
        Optional.ofNullable(posts.whoHolds(post, LocalDate.now(clock)).answering())
                .flatMap(staff::find)
                .map(StaffMember::email)
                .ifPresent(address -> outbox.queue(new MailAddress(address), letter, link));
    }
}
