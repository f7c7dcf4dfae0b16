package concord.panels.domain;

import concord.cases.CaseOutline;
import concord.cases.ShowCase;
import concord.panels.AgendaItemId;
import concord.panels.ContributionId;
import concord.panels.MeetingLine;
import concord.panels.PanelLetter;
import concord.panels.PanelPaths;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import concord.platform.mail.MailLink;
import concord.referrals.ReferralRecord;
import concord.referrals.ShowReferral;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the agencies that made a case's referrals to contribute; each is told the reference of its own and no more (F9). */
@Component
class Invitations {

    private final Gate gate;
    private final Posts posts;
    private final ContributionTable contributions;
    private final PanelMail mail;
    private final Clock clock;

    Invitations(Gate gate, Posts posts, ContributionTable contributions, PanelMail mail, Clock clock) {
        this.gate = gate;
        this.posts = posts;
        this.contributions = contributions;
        this.mail = mail;
        this.clock = clock;
    }

    void send(AgendaItemId item, CaseOutline one, MeetingLine meeting, Acting acting) {
        gate.ask(acting, new ShowCase(one.id())).orThrow().referrals().stream()
                .map(referral -> gate.ask(acting, new ShowReferral(referral)).orThrow())
                .flatMap(referral -> asked(referral, meeting).stream())
                .forEach(asked -> invite(item, one, asked));
    }

    private void invite(AgendaItemId item, CaseOutline one, ContributionTable.Asked asked) {
        ContributionId id = contributions.invite(item, one, asked);
        MailLink link = MailLink.to(PanelPaths.CONTRIBUTIONS, id);
        tellers(asked).forEach(post -> mail.tell(post, PanelLetter.CONTRIBUTION, link));
    }

    /** A referrer without a post is a member of the public: nobody is behind an agency to ask. */
    private Optional<ContributionTable.Asked> asked(ReferralRecord referral, MeetingLine meeting) {
        return Optional.ofNullable(referral.content().referrerPost())
                .flatMap(posts::find)
                .filter(post -> post.agency() != null)
                .map(post -> new ContributionTable.Asked(
                        referral.line().id(),
                        referral.line().reference().value(),
                        Objects.requireNonNull(post.agency()),
                        post.id(),
                        meeting.day()));
    }

    /** The referrer's post while it is open, and the agency's safeguarding leads. */
    private Set<PostId> tellers(ContributionTable.Asked asked) {
        var tellers = new LinkedHashSet<PostId>();
        posts.find(asked.post())
                .filter(post -> post.isOpenOn(LocalDate.now(clock)))
                .map(Post::id)
                .ifPresent(tellers::add);
        posts.postsWith(Role.SAFEGUARDING_LEAD, asked.agency()).stream()
                .map(Post::id)
                .forEach(tellers::add);
        return tellers;
    }
}
