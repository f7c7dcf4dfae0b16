package concord.faults;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** Forms of a record that somebody else has changed since, and forms that are sent twice. */
@ConcordTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "concord.limits.public-posts-a-minute=1000000")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaleFormsTests {

    private static final String STALE = "Somebody else changed this record";

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    @Autowired
    private SessionRepository<?> sessions;

    @LocalServerPort
    private int port;

    private Gateway gateway;
    private Line line;
    private Map<PageForm, Seats.Seat> versioned;

    @BeforeAll
    void arrange() {
        gateway = Gateway.in(gate, database, clock);
        line = new Line(port, sessions);
        versioned = new LinkedHashMap<>();
        Offer.all(line, Door.all(gateway.scene()), gateway).stream()
                .filter(offer -> offer.form().fields().stream()
                        .anyMatch(field -> field.name().equals("version")))
                .forEach(offer -> versioned.put(offer.form(), offer.seat()));
        assertThat(versioned).hasSizeGreaterThan(25);
    }

    @Test
    void aStaleFormIsNotDoneAndKeepsWhatWasTyped() {
        var soft = new SoftAssertions();
        int[] stale = {0};
        versioned.forEach((form, seat) -> {
            String body =
                    form.body(field -> field.name().equals("version") ? "999999" : PageForm.encoded(field.likely()));
            Line.Answer answer = line.post(form.action(), seat, body);
            soft.assertThat(answer.status()).as("%s", form.action()).isBetween(400, 499);
            if (answer.body().contains(STALE)) {
                stale[0]++;
                String shown = Jsoup.parse(answer.body()).text()
                        + Jsoup.parse(answer.body()).select("input").eachAttr("value");
                form.fields().stream()
                        .filter(PageForm.Field::isTyped)
                        .forEach(field -> soft.assertThat(shown)
                                .as("%s keeps %s", form.action(), field.name())
                                .contains(field.likely()));
                soft.assertThat(answer.body())
                        .as("%s carries the version of now", form.action())
                        .doesNotContain("value=\"999999\"");
            }
        });
        soft.assertAll();
        assertThat(stale[0]).as("forms that came as far as the version").isGreaterThan(7);
    }

    /** Where a form only adds, it is enough to say what has changed since. */
    @Test
    void aStaleFormTellsWhoChangedWhatSince() {
        Line.Answer page = line.post(
                "/referrals/" + gateway.scene().id("checked") + "/deconfliction",
                gateway.own().get(Role.DECONFLICTION_OFFICER),
                "version=0&answer=YES");

        assertThat(page.status()).isEqualTo(409);
        assertThat(Jsoup.parse(page.body()).text())
                .contains("The latest changes:", "Recorded the check of the person", "Gateway officer");
    }

    /** As somebody who has opened the page anew, with the version of before. */
    @Test
    void aFormThatIsSentTwiceIsDoneOnce() {
        var soft = new SoftAssertions();
        int[] done = {0};
        versioned.forEach((form, seat) -> {
            Line.Answer first = line.post(form.action(), seat, form.filled());
            if (first.status() == 302 || first.status() == 303) {
                done[0]++;
                long entries = changes();
                Line.Answer second = line.post(form.action(), seat, form.filled());
                soft.assertThat(second.status()).as("%s again", form.action()).isBetween(400, 499);
                soft.assertThat(changes()).as("%s again", form.action()).isEqualTo(entries);
            }
        });
        soft.assertAll();
        assertThat(done[0]).as("forms that were done the first time").isGreaterThan(4);
    }

    /** A showing of near records is a change of its own. */
    private long changes() {
        return database.asOwner()
                .sql(
                        "select count(*) from audit.entry where kind = 'CHANGE' and act not in ('ShowMatches', 'SaveDraft')")
                .query(Long.class)
                .single();
    }
}
