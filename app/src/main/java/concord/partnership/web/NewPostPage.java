package concord.partnership.web;

import concord.partnership.Agency;
import concord.partnership.Area;
import concord.partnership.Role;
import concord.platform.web.Attempt;
import concord.platform.web.components.Option;
import java.util.List;
import java.util.Set;

/**
 * The page on which a post is opened.
 *
 * @param any whether posts of any role may be opened, or only those that refer and answer
 */
public record NewPostPage(Agency agency, List<Area> areas, boolean any, Attempt attempt) {

    private static final Set<String> BY_AGENCIES = Set.of(Role.PRACTITIONER.name(), Role.SAFEGUARDING_LEAD.name());

    public String path() {
        return AgencyPages.PATH + "/" + agency.id().value();
    }

    public List<Option> roles() {
        return PostsPage.roles().stream()
                .filter(option -> any || BY_AGENCIES.contains(option.value()))
                .toList();
    }
}
