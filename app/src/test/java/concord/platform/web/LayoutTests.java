package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import concord.platform.web.components.Link;
import concord.platform.web.components.NavigationItem;
import gg.jte.Content;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LayoutTests {

    private static final Service SERVICE = new Service(
            "Eastmere Prevent Partnership",
            "0.1.0",
            List.of(Link.to("/accessibility", "Accessibility")),
            "All people and places are invented. Today is Tuesday 24 November 2026.");
    private static final Frame SIGNED_IN = Frame.signedIn(
                    SERVICE,
                    List.of(
                            NavigationItem.current("My work", "/").withCount(7),
                            NavigationItem.of("Referrals", "/referrals")),
                    new ActingAs("Panel chair, Eastmere", "/posts", "/sign-out", true, 1800))
            .on(new Csrf("_csrf", "token"), null, null);
    private static final Content HEADING = output -> output.writeContent("<h1>Referral</h1>");

    @Test
    void namesThePageByWhatItIsAndItsReference() {
        Document page = page(SIGNED_IN, Map.of("whose", "R-2026-00417"));

        assertThat(page.title()).isEqualTo("Referral · R-2026-00417 · Concord");
    }

    @Test
    void putsErrorFirstInTheTitleAndTheSummaryFirstInThePage() {
        var errors = FormErrors.none().and("name", "Enter the person’s name");

        Document page = page(SIGNED_IN, Map.of("errors", errors));

        assertThat(page.title()).isEqualTo("Error: Referral · Concord");
        assertThat(page.expectFirst("main > *").className()).isEqualTo("govuk-error-summary");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#name");
    }

    @Test
    void searchesByPostSoThatNoNameStandsInAnAddress() {
        Element search = page(SIGNED_IN, Map.of()).expectFirst("form[role=search]");

        assertThat(search.attr("method")).isEqualTo("post");
        assertThat(search.select("input[name=_csrf]").val()).isEqualTo("token");
    }

    @Test
    void showsWhichPostIsWorn() {
        Document page = page(SIGNED_IN, Map.of());

        assertThat(page.select(".concord-acting").text()).startsWith("You are acting as: Panel chair, Eastmere Change");
    }

    @Test
    void beginsWithTheSkipLinkToTheMainPart() {
        Document page = page(SIGNED_IN, Map.of());

        assertThat(page.body().child(0).attr("href")).isEqualTo("#main-content");
        assertThat(page.select("main#main-content")).hasSize(1);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void showsTheVisitorNeitherSearchNorNavigationNorPost() {
        Document page = page(Frame.signedOut(SERVICE), Map.of());

        assertThat(page.select("form, nav, .concord-acting, [data-session-seconds]"))
                .isEmpty();
    }

    @Test
    void tellsOnceWhatWasDone() {
        Document page = page(SIGNED_IN.on(null, "The request was sent.", null), Map.of());

        assertThat(page.select("main .govuk-notification-banner--success").text())
                .isEqualTo("Success The request was sent.");
    }

    @Test
    void marksTheHandlingAboveThePage() {
        Document page = page(SIGNED_IN, Map.of("handling", "OFFICIAL-SENSITIVE", "marks", List.of("Legal hold")));

        assertThat(page.select("header .concord-handling").text()).isEqualTo("Handling: OFFICIAL-SENSITIVE Legal hold");
    }

    @Test
    void letsTheVisitorLeaveAtOnce() {
        Document page = Rendering.of(
                "layout/public.jte",
                Map.of("frame", Frame.signedOut(SERVICE), "title", "Are you worried?", "content", HEADING));

        assertThat(page.select(".govuk-exit-this-page a").text()).isEqualTo("Emergency Exit this page");
        assertThat(page.select("a.govuk-js-exit-this-page-skiplink")).hasSize(1);
    }

    @Test
    void keepsToTheContentPolicy() {
        Document page = page(SIGNED_IN, Map.of());

        assertThat(page.select("style, script:not([src]), [style], [onclick], [href^=javascript]"))
                .isEmpty();
    }

    @Test
    void refusesAFrameWithMoreThanSixEntries() {
        var seven = Collections.nCopies(7, NavigationItem.of("Referrals", "/referrals"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Frame(SERVICE, seven, null, null, null, null));
    }

    private static Document page(Frame frame, Map<String, Object> more) {
        var parameters = new HashMap<String, Object>(more);
        parameters.put("frame", frame);
        parameters.put("title", "Referral");
        parameters.put("content", HEADING);
        return Rendering.of("layout/page.jte", parameters);
    }
}
