package concord.access;

import concord.partnership.Role;
import concord.platform.gate.RecordFacts;
import java.util.Locale;
import java.util.Set;

/**
 * Who may do one act: a row of a room's rights table.
 *
 * @param act simple name of the command or query
 * @param roles the roles that may; {@link Role#SYSTEM} always may
 * @param scopes of which any one must hold for the record that the act is about
 * @param why the reason for the right, for those who ask
 * @param words what was done when it was done, such as "Looked at a referral"; empty where its room has not said
 */
public record Right(String act, Set<Role> roles, Set<Scope> scopes, String why, String words) {

    /** The act in plain English. */
    public String inWords() {
        return words.isEmpty() ? spaced(act) : words;
    }

    /** "MakeReferral" reads "Make referral". */
    static String spaced(String act) {
        String spaced = act.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    boolean allows(Role role) {
        return role == Role.SYSTEM || roles.contains(role);
    }

    boolean reaches(Standing standing, RecordFacts facts) {
        return standing.role() == Role.SYSTEM || scopes.stream().anyMatch(scope -> scope.holds(standing, facts));
    }
}
