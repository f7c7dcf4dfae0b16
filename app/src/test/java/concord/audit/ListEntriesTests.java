package concord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.platform.time.HouseClock;
import concord.referrals.domain.GatewayBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The entries of the ledger, by each filter alone, by all together, and page by page. */
@ConcordTest
class ListEntriesTests {

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private HouseClock clock;

    private Seats.Seat auditor;

    @BeforeEach
    void arrange() {
        var book = new GatewayBook(gate, database);
        auditor = book.seats.seat(Role.AUDITOR, book.force);
        book.show(book.refer());
    }

    @Test
    void eachFilterNarrowsByItself() {
        assertThat(list(new ListEntries(null, null, null, null)))
                .extracting(EntryPage.Seen::kind)
                .contains("LOOK", "CHANGE");
        assertThat(list(new ListEntries("CHANGE", null, null, null)))
                .isNotEmpty()
                .allMatch(entry -> entry.kind().equals("CHANGE"));
        assertThat(list(new ListEntries(null, "ShowReferral", null, null)))
                .isNotEmpty()
                .allMatch(entry -> entry.act().equals("ShowReferral"));
        assertThat(list(new ListEntries(null, null, LocalDate.now(clock).plusYears(90), null)))
                .as("other tests move the clock, but not so far")
                .isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        LocalDate today = LocalDate.now(clock);

        assertThat(list(new ListEntries("LOOK", "ShowReferral", today.minusDays(2), null)))
                .isNotEmpty();
        assertThat(list(new ListEntries("CHANGE", "ShowReferral", today.minusDays(2), null)))
                .isEmpty();
    }

    @Test
    void goesOnBeforeTheLastOneShown() {
        List<EntryPage.Seen> all = list(new ListEntries("CHANGE", null, null, null));
        long newest = all.getFirst().index();

        assertThat(list(new ListEntries("CHANGE", null, null, newest)))
                .isNotEmpty()
                .allMatch(entry -> entry.index() < newest);
    }

    private List<EntryPage.Seen> list(ListEntries query) {
        return gate.ask(auditor.acting(), query).orThrow().entries();
    }
}
