package concord.access;

import concord.partnership.Role;
import java.util.Set;

/**
 * A part of the service that one can go to, as a room offers it. The header shows the first few that the acting post
 * has a use for; the others stand under More.
 *
 * @param href where it is; pages below this path belong to it
 * @param rank the smaller, the further left
 * @param roles who has a use for it
 */
public record Place(String text, String href, int rank, Set<Role> roles) {

    public Place {
        roles = Set.copyOf(roles);
    }
}
