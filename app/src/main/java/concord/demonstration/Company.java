package concord.demonstration;

import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whom the founding of the region has taken in so far, by the names that the roster uses. */
final class Company {

    private final Map<String, StaffId> staff = new HashMap<>();
    private final Map<String, PostId> posts = new HashMap<>();

    Optional<StaffId> staff(String name) {
        return Optional.ofNullable(staff.get(name));
    }

    StaffId joined(String name, StaffId id) {
        staff.put(name, id);
        return id;
    }

    void opened(Roster.PostRow row, PostId id) {
        posts.put(key(row.agency(), row.title()), id);
    }

    PostId post(String agency, String title) {
        PostId post = posts.get(key(agency, title));
        if (post == null) {
            throw new IllegalArgumentException("The roster has no such post: " + title);
        }
        return post;
    }

    StaffId member(String name) {
        return staff(name).orElseThrow(() -> new IllegalArgumentException("The roster has nobody called " + name));
    }

    private static String key(String agency, String title) {
        return agency + "/" + title;
    }
}
