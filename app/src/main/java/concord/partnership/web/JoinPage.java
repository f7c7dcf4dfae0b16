package concord.partnership.web;

import concord.partnership.Agency;
import concord.platform.web.Attempt;

/** The page on which somebody joins an agency. */
public record JoinPage(Agency agency, Attempt attempt) {

    public String path() {
        return StaffPages.path(agency.id().value());
    }
}
