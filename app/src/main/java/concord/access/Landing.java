package concord.access;

import concord.partnership.Role;
import java.util.Set;

/**
 * Where posts of some roles stand after they have signed in, as a room offers it. All others stand at My work. No role has two.
 *
 * @param href where it is
 * @param roles who lands there
 */
public record Landing(String href, Set<Role> roles) {

    public Landing {
        roles = Set.copyOf(roles);
    }
}
