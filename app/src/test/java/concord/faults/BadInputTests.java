package concord.faults;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.partnership.Role;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/**
 * Every form that any page offers and every door there is, given what nobody meant to be there, over HTTP to a running
 * server: never a fault, never a trace, never a script, and nothing that was typed is lost.
 */
@ConcordTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "concord.limits.public-posts-a-minute=1000000")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputTests {

    private static final Pattern TRACE = Pattern.compile(
            "Exception|\\tat |org\\.springframework|java\\.lang|org\\.postgresql|PSQL|concord\\.[a-z]+\\.[A-Z]|gg\\.jte");
    private static final String SCRIPT = "<script>alert(";

    private static final String MULTIPART = "multipart/form-data; boundary=sample";
    private static final String HALF =
            "--sample\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\u0001<b>.txt\"\r\n"
                    + "Content-Type: text/plain\r\n\r\nhalf";

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

    private final Random random = new Random(20260302);
    private Line line;
    private List<Door> doors;
    private Gateway gateway;
    private Collection<Offer> offers;

    @BeforeAll
    void arrange() {
        gateway = Gateway.in(gate, database, clock);
        doors = Door.all(gateway.scene());
        line = new Line(port, sessions);
        offers = Offer.all(line, doors, gateway);
    }

    @Test
    @Order(1)
    void everyFormIsFoundOnAPage() {
        assertThat(offers).hasSizeGreaterThan(45);
    }

    @Test
    @Order(2)
    void anyFormTakesAnythingWithoutAFault() {
        var soft = new SoftAssertions();
        for (Offer offer : offers) {
            for (Rubbish rubbish : Rubbish.values()) {
                String body = offer.form().body(field -> rubbish.of(field, random));
                Line.Answer answer = line.post(offer.form().action(), offer.seat(), body);
                check(soft, rubbish + " to " + offer.form().action(), answer);
            }
        }
        soft.assertAll();
    }

    @Test
    @Order(3)
    void aRefusedFormSaysWhyAndKeepsWhatWasTyped() {
        var soft = new SoftAssertions();
        int refused = 0;
        for (Offer offer : offers) {
            String typed = "Typed <b> & kept " + offer.form().action().length();
            String body = offer.form()
                    .body(field ->
                            field.isTyped() && !field.isPartOfDate() ? PageForm.encoded(typed) : Rubbish.LEFT_OUT);
            Line.Answer answer = line.post(offer.form().action(), offer.seat(), body);
            if (answer.status() == 422) {
                refused++;
                Document page = Jsoup.parse(answer.body());
                soft.assertThat(page.select(".govuk-error-summary"))
                        .as("%s says why", offer.form().action())
                        .isNotEmpty();
                keptFields(offer.form(), page)
                        .forEach(field -> soft.assertThat(typedIn(page, field.name()))
                                .as("%s keeps %s", offer.form().action(), field.name())
                                .isEqualTo(typed));
                if (body.contains(PageForm.encoded(typed))) {
                    soft.assertThat(page.text() + page.select("input").eachAttr("value"))
                            .as("%s keeps what was typed", offer.form().action())
                            .contains(typed);
                }
            }
        }
        soft.assertAll();
        assertThat(refused).as("forms that were refused").isGreaterThan(10);
    }

    /** Of a form that is still there; where it is not, the page says what was typed. */
    private static Stream<PageForm.Field> keptFields(PageForm form, Document page) {
        return form.fields().stream()
                .filter(field -> field.isTyped()
                        && !field.isPartOfDate()
                        && !field.kind().equals("password"))
                .filter(field -> !page.select("[name=" + field.name() + "]").isEmpty());
    }

    private static String typedIn(Document page, String name) {
        var box = page.select("[name=\"" + name + "\"]");
        return box.is("textarea") ? box.eachText().getFirst() : box.attr("value");
    }

    @Test
    @Order(4)
    void anyDoorTakesAnyMethodBodyAndQuery() {
        var soft = new SoftAssertions();
        Seats.Seat officer = gateway.own().get(Role.GATEWAY_OFFICER);
        for (Door door : doors) {
            for (String query : List.of("page=-1&area=zzz&show=%3Cscript%3E&from-day=99", "page=%00", "page=%FF")) {
                String join = door.address().contains("?") ? "&" : "?";
                check(soft, door + " " + query, line.get(door.address() + join + query, officer));
            }
            for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "PROPFIND")) {
                check(soft, method + " " + door, line.send(method, door.address(), officer, Line.FORM, ""));
            }
            check(soft, "JSON to " + door, line.send("POST", door.address(), officer, "application/json", "{\"a\":"));
            check(
                    soft,
                    "text to " + door,
                    line.send("POST", door.address(), officer, "text/plain;charset=x-none", "a"));
            check(soft, "half a form to " + door, line.send("POST", door.address(), officer, MULTIPART, HALF));
            check(
                    soft,
                    "no boundary to " + door,
                    line.send("POST", door.address(), officer, "multipart/form-data", "a"));
        }
        soft.assertAll();
    }

    @Test
    @Order(5)
    void anAddressThatIsNoneIsNotFound() {
        var soft = new SoftAssertions();
        Seats.Seat officer = gateway.own().get(Role.GATEWAY_OFFICER);
        for (Door door : doors) {
            for (String id : List.of("1", "%00", "%FF", "..%2F..%2Fetc", "%3Cscript%3Ealert(1)", "9".repeat(5_000))) {
                String address = door.address().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", id);
                if (!address.equals(door.address())) {
                    Line.Answer answer = door.isPost() ? line.post(address, officer, "") : line.get(address, officer);
                    check(soft, door.method() + " " + address.substring(0, Math.min(80, address.length())), answer);
                    soft.assertThat(answer.status())
                            .as("%s with %.20s", door, id)
                            .isBetween(400, 499);
                }
            }
        }
        soft.assertAll();
    }

    @Test
    @Order(6)
    void whatIsTooLargeIsAnsweredWithASentence() {
        String field = "a=" + "x".repeat(3_000_000);
        String file = HALF.replace("half", "x".repeat(26 * 1024 * 1024)) + "\r\n--sample--\r\n";

        Line.Answer tooLong = line.post("/receipt", null, field);
        Line.Answer tooLarge = line.send("POST", "/refer/evidence?_csrf=", null, MULTIPART, file);

        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.body()).contains("What you sent is too large");
        assertThat(tooLarge.status()).isIn(413, 422);
        assertThat(tooLarge.body()).containsPattern("too large|larger than");
    }

    @Test
    @Order(7)
    void signingInTakesAnything() {
        var soft = new SoftAssertions();
        for (String name : List.of("", "%00", "%FF", "x".repeat(100_000), "%F0%9F%9A%80", "%27+or+1%3D1")) {
            check(soft, "sign-in", line.post("/sign-in", null, "user-name=" + name + "&password=" + name));
        }
        soft.assertAll();
    }

    private static void check(SoftAssertions soft, String what, Line.Answer answer) {
        soft.assertThat(answer.status()).as(what).isLessThan(500);
        soft.assertThat(TRACE.matcher(answer.body()).find() && !answer.body().startsWith("{\"components\""))
                .as("A trace in the answer to %s", what)
                .isFalse();
        soft.assertThat(answer.body().contains(SCRIPT))
                .as("A script in the answer to %s", what)
                .isFalse();
        // An address that is none at all is refused by Tomcat with a bare page of its own.
        if (answer.body().contains("govuk-template")) {
            soft.assertThat(answer.contentPolicy()).as("%s", what).contains("default-src 'self'");
        }
    }
}
