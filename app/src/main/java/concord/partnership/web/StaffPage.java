package concord.partnership.web;

import concord.partnership.StaffList;
import concord.partnership.StaffMember;
import concord.platform.web.Words;
import java.time.LocalDate;
import java.util.List;

/** The page of an agency's staff. */
public record StaffPage(StaffList list, LocalDate today) {

    public String path() {
        return StaffPages.path(list.agency().id().value());
    }

    public String link(StaffMember member) {
        return StaffPages.PATH + "/" + member.id().value();
    }

    public List<StaffList.StaffRow> inService() {
        return list.rows().stream().filter(row -> !hasLeft(row.member())).toList();
    }

    public List<StaffList.StaffRow> left() {
        return list.rows().stream().filter(row -> hasLeft(row.member())).toList();
    }

    public boolean mayLeave(StaffMember member) {
        return member.left() == null;
    }

    public String service(StaffMember member) {
        LocalDate left = member.left();
        return left == null ? "Since " + Words.shortDate(member.joined()) : "Last day " + Words.shortDate(left);
    }

    public String posts(StaffList.StaffRow row) {
        return row.posts().isEmpty() ? "None today" : Words.list(row.posts());
    }

    private boolean hasLeft(StaffMember member) {
        return member.left() != null && member.left().isBefore(today);
    }
}
