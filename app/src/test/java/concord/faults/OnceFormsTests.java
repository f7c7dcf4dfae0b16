package concord.faults;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** A form is done once, however often and however soon it is sent, with or without script. */
@ConcordTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "concord.limits.public-posts-a-minute=1000000")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnceFormsTests {

    private static final int TWINS = 3;
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** The search only looks, and signing out twice is signing out. */
    private static final List<String> WITHOUT_KEY = List.of("house/form.jte", "layout/acting.jte", "layout/search.jte");

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
    private List<Door> doors;
    private Collection<Offer> offers;

    @BeforeAll
    void arrange() {
        gateway = Gateway.in(gate, database, clock);
        line = new Line(port, sessions);
        doors = Door.all(gateway.scene());
        offers = Offer.all(line, doors, gateway);
    }

    @Test
    void everyFormThatPostsIsMadeByTheOneTemplateThatGivesItAKey() {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            assertThat(templates
                            .filter(file -> file.toString().endsWith(".jte"))
                            .filter(file -> read(file).contains("method=\"post\""))
                            .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/')))
                    .as("Use @template.house.form, which carries the once-key")
                    .containsExactlyInAnyOrderElementsOf(WITHOUT_KEY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFormOfAPageCarriesAKeyOfItsOwn() {
        assertThat(offers)
                .hasSizeGreaterThan(45)
                .allSatisfy(offer -> assertThat(UUID.fromString(offer.form().once()))
                        .as("%s", offer.form().action())
                        .isNotNull());
        assertThat(offers).extracting(offer -> offer.form().once()).doesNotHaveDuplicates();
    }

    @Test
    void aFormThatIsSentAgainIsAnsweredAsTheFirstTimeAndDoneOnceEvenAtTheSameMoment() {
        var soft = new SoftAssertions();
        var done = new ArrayList<String>();
        for (Offer offer : offers) {
            String body = offer.form().filled();
            long before = changes();
            long times = times(offer);
            List<Line.Answer> twins = atTheSameMoment(offer, body);
            long after = changes();
            Line.Answer later = line.post(offer.form().action(), offer.seat(), body);
            Line.Answer first = twins.getFirst();
            if (first.status() == 303 && after > before) {
                done.add(offer.form().action());
                soft.assertThat(twins)
                        .as("%s at the same moment", offer.form().action())
                        .allSatisfy(twin -> assertThat(twin.status() + twin.location())
                                .isEqualTo(first.status() + first.location()));
                soft.assertThat(later.status() + later.location())
                        .as("%s later", offer.form().action())
                        .isEqualTo(first.status() + first.location());
                soft.assertThat(changes()).as("%s later", offer.form().action()).isEqualTo(after);
                soft.assertThat(times(offer) - times)
                        .as("%s was done once", offer.form().action())
                        .isLessThanOrEqualTo(1);
            }
        }
        soft.assertAll();
        assertThat(done).as("forms that were done").hasSizeGreaterThan(15);
    }

    @Test
    void theSameFormWithSomethingElseInItIsShownAgainAndIsDoneWhenItIsSentOnceMore() {
        Offer offer = offer("/information", Role.GATEWAY_OFFICER);
        String key = UUID.randomUUID().toString();
        assertThat(send(offer, "first", key).status()).isEqualTo(303);
        long before = changes();

        Line.Answer other = send(offer, "second", key);

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body()).contains("You have sent this form before").contains("second");
        assertThat(changes()).isEqualTo(before);
        String fresh = PageForm.on(other.body()).getFirst().once();
        assertThat(fresh).isNotEqualTo(key);
        assertThat(send(offer, "second", fresh).status()).isEqualTo(303);
        assertThat(changes()).isGreaterThan(before);
    }

    @Test
    void aRefusedFormKeepsItsKey() {
        Offer offer = offer("/information", Role.GATEWAY_OFFICER);
        String key = UUID.randomUUID().toString();

        Line.Answer refused =
                line.post(offer.form().action(), offer.seat(), offer.form().body(_ -> "", key));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(PageForm.on(refused.body()).getFirst().once()).isEqualTo(key);
    }

    /** As after a crash between the commit of the act and the answer. */
    @Test
    void aFormWhoseAnswerWasLostIsNotDoneAgain() {
        Offer offer = offer("/information", Role.GATEWAY_OFFICER);
        String key = UUID.randomUUID().toString();
        Line.Answer first = send(offer, "once", key);
        long before = changes();
        int lost = database.asOwner()
                .sql("delete from access.done_once where answer like '%\"path\"%' and answer like '%/referrals/%'")
                .update();

        Line.Answer again = send(offer, "once", key);

        assertThat(lost).isPositive();
        assertThat(again.status() + again.location()).isEqualTo(first.status() + first.location());
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aKeyThatIsNoneHoldsNothing() {
        Offer offer = offer("/information", Role.GATEWAY_OFFICER);

        for (String key : List.of("", "none", "%00", "0".repeat(36), "x".repeat(9_000))) {
            assertThat(send(offer, "made up", key).status()).as(key).isEqualTo(303);
        }
    }

    private Line.Answer send(Offer offer, String word, String key) {
        return line.post(
                offer.form().action(),
                offer.seat(),
                offer.form()
                        .body(
                                field -> PageForm.encoded(
                                        field.isTyped() ? field.likely() + " " + word : field.likely()),
                                key));
    }

    private List<Line.Answer> atTheSameMoment(Offer offer, String body) {
        Callable<Line.Answer> send = () -> line.post(offer.form().action(), offer.seat(), body);
        try (var threads = Executors.newFixedThreadPool(TWINS)) {
            return threads.invokeAll(Collections.nCopies(TWINS, send)).stream()
                    .map(OnceFormsTests::answer)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Line.Answer answer(Future<Line.Answer> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw new AssertionError("One of the twins had no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Offer offer(String ending, Role role) {
        Seats.Seat seat = Objects.requireNonNull(gateway.own().get(role));
        return offers.stream()
                .filter(offer -> offer.form().action().endsWith(ending))
                .map(offer -> new Offer(offer.form(), seat))
                .findFirst()
                .orElseThrow();
    }

    /** How often the act behind a form stands in the ledger. */
    private long times(Offer offer) {
        String act = doors.stream()
                .filter(door ->
                        door.isPost() && door.address().equals(offer.form().action()))
                .map(Door::act)
                .findFirst()
                .orElse("");
        return database.asOwner()
                .sql("select count(*) from audit.entry where kind = 'CHANGE' and act = :act")
                .param("act", act)
                .query(Long.class)
                .single();
    }

    /** Without those that may be repeated. */
    private long changes() {
        return database.asOwner().sql("""
                        select count(*) from audit.entry where kind = 'CHANGE' and act not in
                            ('ShowMatches', 'SaveDraft', 'DiscardDraft', 'SeeRequest', 'OpenChronology', 'StageUpload',
                             'DiscardUpload', 'KeepSearch')
                        """).query(Long.class).single();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
