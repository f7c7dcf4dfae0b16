package concord.sharing.domain;

import concord.partnership.Posts;
import concord.partnership.Staff;
import concord.partnership.StaffMember;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.mail.MailAddress;
import concord.platform.mail.MailLink;
import concord.platform.mail.Outbox;
import concord.sharing.RequestId;
import concord.sharing.RequestLetter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever answers for a post today that something waits. A vacant post gets no mail; its work stands in a queue. */
@Component
class RequestMail {

    private final Outbox outbox;
    private final Posts posts;
    private final Staff staff;
    private final RequestDays days;

    RequestMail(Outbox outbox, Posts posts, Staff staff, RequestDays days) {
        this.outbox = outbox;
        this.posts = posts;
        this.staff = staff;
        this.days = days;
    }

    void tell(PostId post, RequestLetter letter, RequestId request) {
        StaffId answering = posts.whoHolds(post, days.today()).answering();
        Optional.ofNullable(answering)
                .flatMap(staff::find)
                .map(StaffMember::email)
                .ifPresent(
                        address -> outbox.queue(new MailAddress(address), letter, MailLink.to("/requests", request)));
    }
}
