package concord.demonstration;

import concord.platform.time.HouseClock;
import concord.platform.time.Retelling;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the region's beginning and what changed in it since, in one transaction. */
@Component
@Profile("demo")
class Founding {

    /** Before the first referral, so that everybody who handles it is there. */
    private static final int YEARS = 4;

    private final Retelling retelling;
    private final Region region;
    private final Seating seating;
    private final StaffChanges changes;
    private final Accounts accounts;

    Founding(Retelling retelling, Region region, Seating seating, StaffChanges changes, Accounts accounts) {
        this.retelling = retelling;
        this.region = region;
        this.seating = seating;
        this.changes = changes;
        this.accounts = accounts;
    }

    void tell(LocalDate today) {
        Roster roster = Roster.read();
        Company company = new Company();
        LocalDate founded = today.minusYears(YEARS);
        retelling.at(morningOf(founded), () -> {
            region.found(roster, company, founded);
            seating.found();
            return company;
        });
        changes.tell(roster, company, founded, today);
        accounts.issueAll(roster, company);
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).atZone(HouseClock.LONDON).toInstant();
    }
}
