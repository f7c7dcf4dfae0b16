package concord.access.web;

import concord.access.Right;
import concord.access.Scope;
import concord.partnership.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The authorisation matrix as a table: a row for each act. */
public record RightsPage(List<Row> rows) {

    /** One act in words. */
    public record Row(String act, String who, String which, String why) {}

    static RightsPage of(List<Right> rights) {
        return new RightsPage(rights.stream()
                .sorted(Comparator.comparing(Right::inWords))
                .map(right -> new Row(right.inWords(), who(right.roles()), which(right.scopes()), right.why()))
                .toList());
    }

    private static String who(Set<Role> roles) {
        if (roles.containsAll(List.of(Role.PUBLIC, Role.PRACTITIONER, Role.AUDITOR))) {
            return "Everybody";
        }
        if (roles.containsAll(List.of(Role.PRACTITIONER, Role.AUDITOR, Role.AGENCY_SYSTEM))) {
            return "Everybody who is signed in";
        }
        String words = roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
        return words.isEmpty() ? "Nobody" : words;
    }

    private static String which(Set<Scope> scopes) {
        return scopes.stream().sorted().map(RightsPage::which).collect(Collectors.joining(", or "));
    }

    private static String which(Scope scope) {
        return switch (scope) {
            case NONE -> "any";
            case AREA -> "of an area the post works on";
            case AGENCY -> "to or from the post’s agency";
            case POST -> "in which the post has a part by name";
        };
    }
}
