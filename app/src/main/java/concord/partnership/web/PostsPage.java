package concord.partnership.web;

import concord.partnership.Agency;
import concord.partnership.Area;
import concord.partnership.FindPosts;
import concord.partnership.PostList;
import concord.partnership.PostRow;
import concord.partnership.Role;
import concord.platform.web.Pager;
import concord.platform.web.components.Option;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The list of posts with its filter. */
public record PostsPage(PostList posts, PostAddress address, List<Area> areas, List<Agency> agencies) {

    public Pager pager() {
        return Pager.of(address.page(), FindPosts.SIZE, posts.total(), address::page);
    }

    public String link(PostRow row) {
        return PostPages.PATH + "/" + row.post().id().value();
    }

    public List<Option> areaOptions() {
        return Options.orNone("All areas", Options.areas(areas));
    }

    public List<Option> agencyOptions() {
        return Options.orNone("All agencies", Options.agencies(agencies));
    }

    public List<Option> roleOptions() {
        return Options.orNone("All roles", roles());
    }

    /** The roles that agencies have posts of, in the order of their words. */
    static List<Option> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.isHeldByPeople() || role == Role.AGENCY_SYSTEM)
                .sorted(Comparator.comparing(Role::words))
                .map(role -> Option.of(role.name(), role.words()))
                .toList();
    }

    public String area() {
        var area = address.filter().area();
        return area == null ? "" : area.value().toString();
    }

    public String agency() {
        var agency = address.filter().agency();
        return agency == null ? "" : agency.value().toString();
    }

    public String role() {
        Role role = address.filter().role();
        return role == null ? "" : role.name();
    }

    public List<String> vacant() {
        return address.filter().vacant() ? List.of("yes") : List.of();
    }

    public boolean isFiltered() {
        return !address.filter().equals(FindPosts.Filter.NONE);
    }
}
