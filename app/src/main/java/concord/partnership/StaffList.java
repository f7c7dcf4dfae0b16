package concord.partnership;

import java.util.List;

/** The staff of one agency. */
public record StaffList(Agency agency, List<StaffRow> rows) {

    public StaffList {
        rows = List.copyOf(rows);
    }

    /**
     * One member of staff.
     *
     * @param posts the titles of what they hold and cover today
     */
    public record StaffRow(StaffMember member, List<String> posts) {

        public StaffRow {
            posts = List.copyOf(posts);
        }
    }
}
