package concord.partnership.web;

import concord.partnership.AgreementRow;
import concord.platform.web.Attempt;

/** The page on which a sharing agreement is ended. */
public record EndAgreementPage(AgreementRow row, Attempt attempt) {

    public String path() {
        return "/partnership/agreements/" + row.id().value() + "/end";
    }
}
