package concord.access;

import concord.partnership.Role;
import concord.platform.gate.RecordFacts;
import java.util.Set;

/**
 * Who may do one act: a row of a room's rights table.
 *
 * @param act simple name of the command or query
 * @param roles the roles that may; {@link Role#SYSTEM} always may
 * @param scopes of which any one must hold for the record that the act is about
 * @param why the reason for the right, for those who ask
 */
public record Right(String act, Set<Role> roles, Set<Scope> scopes, String why) {

    boolean allows(Role role) {
        return role == Role.SYSTEM || roles.contains(role);
    }

    boolean reaches(Standing standing, RecordFacts facts) {
        return standing.role() == Role.SYSTEM || scopes.stream().anyMatch(scope -> scope.holds(standing, facts));
    }
}
