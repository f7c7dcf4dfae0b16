package concord.partnership.domain;

import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.partnership.Vacancy;
import concord.platform.gate.AgencyId;
import concord.platform.gate.PostId;
import java.util.Collection;
import java.util.Set;

/**
 * To whom a vacancy is told. First to the agency's administrator. After the target, or at once where that post is
 * vacant too, to the senior officers of its areas; and to the partnership's administrator where there is none of them.
 */
final class EscalationPolicy {

    private final Set<PostId> vacant;
    private final Posts posts;

    /** @param vacant every post that nobody answers for today */
    EscalationPolicy(Collection<PostId> vacant, Posts posts) {
        this.vacant = Set.copyOf(vacant);
        this.posts = posts;
    }

    static boolean hears(Role role) {
        return role == Role.AGENCY_ADMINISTRATOR
                || role == Role.SENIOR_OFFICER
                || role == Role.PARTNERSHIP_ADMINISTRATOR;
    }

    boolean tells(Post reader, Vacancy vacancy) {
        Post post = vacancy.post();
        return switch (reader.role()) {
            case AGENCY_ADMINISTRATOR ->
                reader.agency() != null && reader.agency().equals(post.agency());
            case SENIOR_OFFICER ->
                goesHigher(vacancy) && reader.areas().stream().anyMatch(post.areas()::contains);
            case PARTNERSHIP_ADMINISTRATOR -> goesHigher(vacancy) && !hasSenior(post);
            case PRACTITIONER,
                    SAFEGUARDING_LEAD,
                    GATEWAY_OFFICER,
                    GATEWAY_SUPERVISOR,
                    DECONFLICTION_OFFICER,
                    COORDINATOR,
                    CHAIR,
                    PANEL_MEMBER,
                    CASE_OFFICER,
                    INTERVENTION_PROVIDER,
                    INFORMATION_GUARDIAN,
                    AUDITOR,
                    ANALYST,
                    AGENCY_SYSTEM,
                    PUBLIC,
                    SYSTEM -> false;
        };
    }

    private boolean goesHigher(Vacancy vacancy) {
        AgencyId agency = vacancy.post().agency();
        return vacancy.escalated()
                || agency == null
                || posts.postsWith(Role.AGENCY_ADMINISTRATOR, agency).stream().allMatch(this::isVacant);
    }

    private boolean hasSenior(Post post) {
        return post.areas().stream()
                .flatMap(area -> posts.postsWith(Role.SENIOR_OFFICER, area).stream())
                .anyMatch(senior -> !isVacant(senior));
    }

    private boolean isVacant(Post post) {
        return vacant.contains(post.id());
    }
}
