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
            if (!path.contains("/export") && !path.startsWith("/documents/")) {
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
    void whatOneMayNotSeeIsNotThere() {
        var teacher = town.post("teacher", true);

        teacher.openRefused("/referrals/00000000-0000-7000-8000-00000000000a", 404);

        assertThat(teacher.heading()).isEqualTo("Page not found");
    }
}
