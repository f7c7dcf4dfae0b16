package concord.partnership.domain;

import concord.partnership.PartnershipRefusal;
import concord.partnership.Post;
import concord.partnership.StaffMember;
import concord.platform.gate.StaffId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may be put on a post at all, whether to hold it or to cover it. */
final class AppointmentPolicy {

    private AppointmentPolicy() {}

    /** @param appointer absent where Concord itself or an agency's system acts */
    static Optional<PartnershipRefusal> objection(
            @Nullable StaffId appointer, Post post, StaffMember member, Span days) {
        if (!post.role().isHeldByPeople()) {
            return Optional.of(PartnershipRefusal.NOT_A_POST_OF_PEOPLE);
        }
        // Otherwise an agency's administrator could take on a post that reads cases.
        if (member.id().equals(appointer)) {
            return Optional.of(PartnershipRefusal.NOT_YOURSELF);
        }
        if (!member.agency().equals(post.agency())) {
            return Optional.of(PartnershipRefusal.OTHER_AGENCY);
        }
        if (!post.isOpenOn(days.from()) || endsBefore(post.closed(), days)) {
            return Optional.of(PartnershipRefusal.POST_CLOSED);
        }
        return member.isInServiceOn(days.from()) && !endsBefore(member.left(), days)
                ? Optional.empty()
                : Optional.of(PartnershipRefusal.NOT_IN_SERVICE);
    }

    /** The days, ended where the post or the service ends when no end was given. */
    static Span within(Span days, Post post, StaffMember member) {
        return days.until() != null ? days : new Span(days.from(), earlier(post.closed(), member.left()));
    }

    private static boolean endsBefore(@Nullable LocalDate end, Span days) {
        return end != null && days.until() != null && end.isBefore(days.until());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
