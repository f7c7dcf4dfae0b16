package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every place of every role, and every kind of page that a link leads to. */
@BrowserTest
class StaffPlacesTests {

    /** Kinds of page opened already, by whoever came first. */
    private static final Set<String> OPENED = new HashSet<>();

    @Autowired
    private ApplicationContext context;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(context);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway.officer",
                "gateway.supervisor",
                "deconfliction.officer",
                "senior.officer",
                "case.officer",
                "constable",
                "police.administrator",
                "coordinator",
                "panel.chair",
                "information.guardian",
                "auditor",
                "analyst",
                "partnership.administrator",
                "safeguarding.lead",
                "panel.member",
                "intervention.provider"
            })
    void everyPlaceOfAPostAndWhatItLeadsToCanBeOpened(String userName) {
        var visitor = town.post(userName, true);
        Set<String> places = new LinkedHashSet<>(links(visitor, "nav[aria-label=Main]"));
        if (places.contains("/more")) {
            places.addAll(links(visitor.open("/more"), "main"));
        }
        Queue<String> open = new ArrayDeque<>(places);
        Set<String> mine = new HashSet<>();

        while (!open.isEmpty()) {
            String path = open.remove();
            boolean firstOfItsKind = OPENED.add(kind(path));
            if (firstOfItsKind || (places.contains(path) && mine.add(path))) {
                visitor.open(path);
                open.addAll(links(visitor, "body"));
            }
        }

        assertThat(places).contains("/work");
    }

    /** What a page leads to, itself and downloads left out. */
    private static Set<String> links(Visitor visitor, String within) {
        Set<String> found = new LinkedHashSet<>();
        for (Object href : (Iterable<?>) visitor.page()
                .locator(within)
                .first()
                .locator("a[href^='/']")
                .evaluateAll("links => links.map(link => link.getAttribute('href'))")) {
            String path = String.valueOf(href).replaceAll("#.*", "");
            if (!path.contains("/export") && !path.contains("/csv") && !path.startsWith("/documents/")) {
                found.add(path);
            }
        }
        return found;
    }

    /** Pages of one kind differ in whose they are only. */
    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one")
                .replaceAll("\\?.*", "")
                .replaceAll("/settings/vocabularies/[a-z-]+$", "/settings/vocabularies/list");
    }

    @Test
    void aSearchLeadsToAPersonAndTheirChronology() {
        var officer = town.post("gateway.officer", true);

        officer.write("Search by name, reference or postcode", "Mallinson").press("Search");
        assertThat(officer.path()).startsWith("/people/found/").doesNotContain("Mallinson");
        officer.follow(officer.page().locator("main a[href*='/people/']"));
        assertThat(officer.text()).contains("Mallinson");
        officer.follow("hronology");

        assertThat(officer.text()).contains("CAL-");
    }

    @Test
    void aSearchThatFindsNothingSaysWhatElseToTry() {
        var officer = town.post("gateway.officer", true);

        officer.write("Search by name, reference or postcode", "Zzyzxwv").press("Search");

        assertThat(officer.text()).isNotBlank();
    }

    @Test
    void whatOneMayNotOpenIsToldPlainly() {
        var teacher = town.post("teacher", true);
        var officer = town.post("gateway.officer", true);

        assertThat(teacher.openRefused("/referrals", 403).text()).isNotBlank();
        assertThat(officer.openRefused("/referrals/00000000-0000-7000-8000-00000000000a", 404)
                        .heading())
                .isEqualTo("Page not found");
        assertThat(officer.openRefused("/no-such-page", 404).heading()).isEqualTo("Page not found");
        assertThat(officer.openRefused("/search", 405).text()).isNotBlank();
    }

    @Test
    void theDemonstrationShowsItsMailAndItsClock() {
        var officer = town.post("gateway.officer", true);

        assertThat(officer.open("/demonstration/mail").heading()).isEqualTo("Mail of the demonstration");
        assertThat(officer.open("/demonstration/clock").text()).contains("clock");
    }
}
