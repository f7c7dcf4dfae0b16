package concord.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.cases.CaseId;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.support.CommissionId;
import concord.support.MySessions;
import concord.support.SupportBook;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of a provider's sessions. */
@ConcordTest
class MySessionsTests {

    private static final String ENDED = "/my-sessions?show=ended";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    private SupportBook book;
    private Hand provider;
    private CaseId id;

    @BeforeEach
    void arrange() {
        book = new SupportBook(gate, database, clock);
        provider = new Hand(mvc, book.cases.provider);
        id = book.supported();
    }

    @Test
    void whatHasEndedStandsApartFromWhatIsUnderWay() {
        CommissionId given = book.commission(id, 1).orThrow();
        book.deliver(given, book.today()).orThrow();
        CommissionId running = book.commission(id, 7).orThrow();

        assertThat(provider.get("/my-sessions"))
                .bodyText()
                .contains("Under way (1)", "Ended (1)", "/my-sessions/" + running.value())
                .doesNotContain("/my-sessions/" + given.value());
        assertThat(provider.get(ENDED))
                .bodyText()
                .contains("Commissioned 1, delivered 1", "/my-sessions/" + given.value())
                .doesNotContain("/my-sessions/" + running.value());
    }

    @Test
    void whoeverHasNoneIsToldWhereTheyWillStand() {
        assertThat(provider.get("/my-sessions")).bodyText().contains("No sessions are under way.");
        assertThat(provider.get(ENDED)).bodyText().contains("have ended yet");
    }

    @Test
    void manyAreReadAPageAtATimeAndNoneIsLeftOutOrShownTwice() {
        IntStream.rangeClosed(0, MySessions.ROWS)
                .forEach(_ -> book.commission(id, 1).orThrow());

        assertThat(provider.get("/my-sessions"))
                .bodyText()
                .contains("Showing <strong>1</strong> to <strong>25</strong>");
        assertThat(provider.get("/my-sessions?page=2")).bodyText().contains("<strong>26 commissions</strong>");
        assertThat(provider.get("/my-sessions?page=99"))
                .bodyText()
                .contains("<strong>26</strong> to <strong>26</strong>");
        assertThat(IntStream.of(1, 2).boxed().flatMap(page -> linesOf(page).stream()))
                .hasSize(MySessions.ROWS + 1)
                .doesNotHaveDuplicates();
    }

    private List<CommissionId> linesOf(int page) {
        return gate.ask(book.cases.provider.acting(), new MySessions(false, page)).orThrow().lines().stream()
                .map(line -> line.id())
                .toList();
    }
}
