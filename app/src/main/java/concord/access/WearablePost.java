package concord.access;

import concord.partnership.Role;
import java.util.UUID;

/** A post that somebody may act as today. */
public record WearablePost(UUID id, String title, String agency, Role role, boolean covering) {

    /** As the header says it: "Gateway officer, Eastmere". */
    public String words() {
        return agency.isEmpty() ? title : title + ", " + agency;
    }
}
