package concord.partnership.web;

import concord.partnership.AgreementRow;
import concord.platform.web.Words;
import java.time.LocalDate;
import java.util.List;

/** The register of sharing agreements. */
public record AgreementsPage(List<AgreementRow> rows, LocalDate today, boolean mayChange) {

    private static final int SOON = 60; // days

    public String days(AgreementRow row) {
        return PostWords.days(row.from(), row.until());
    }

    public boolean inForce(AgreementRow row) {
        return row.isInForceOn(today);
    }

    /** How it stands, in words; one that ends soon says so, because without it sharing stops. */
    public String state(AgreementRow row) {
        LocalDate until = row.until();
        if (!inForce(row)) {
            return row.from().isAfter(today) ? "To come" : "Ended: no sharing under it";
        }
        return until != null && until.isBefore(today.plusDays(SOON))
                ? "In force, but ends on " + Words.shortDate(until)
                : "In force";
    }

    public String end(AgreementRow row) {
        return "/partnership/agreements/" + row.id().value() + "/end";
    }
}
