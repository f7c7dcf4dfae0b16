package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.web.components.Comparison;
import concord.platform.web.components.Fact;
import concord.platform.web.components.Link;
import concord.platform.web.components.NavigationItem;
import concord.platform.web.components.TimelineEntry;
import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns that are the house's own or the Ministry of Justice's, which publishes no examples. */
class HouseTemplateTests {

    @Test
    void tellsLettersThatDifferByWordsAsWellAsByMark() {
        var rows = List.of(Comparison.of("Given name", "Amira", "Ameera", "A spelling of the same name"));

        Document page = Rendering.of(
                "house/compare.jte",
                Map.of("caption", "Why they look alike", "left", "Referral", "right", "P-1", "rows", rows));

        assertThat(page.expectFirst("td").text()).isEqualTo("Am(differs: i)ra");
        assertThat(page.select(".concord-differs").eachText()).containsExactly("i", "ee");
    }

    @ParameterizedTest
    @CsvSource({"ascending, ascending, ▲", "descending, descending, ▼", ", none, ''"})
    void tellsHowAColumnIsSorted(String order, String said, String arrow) {
        var parameters = new HashMap<String, Object>(Map.of("text", "Received", "href", "?sort=received"));
        parameters.put("order", order);

        String html = Rendering.html("house/sort-link.jte", parameters);

        assertThat(html).contains("aria-sort=\"" + said + "\"");
        assertThat(html).contains("aria-hidden=\"true\">" + arrow + "</span>");
    }

    @Test
    void saysHowManyThereAreAndWhichAreShown() {
        Pager pager = Pager.of(2, 25, 1234, page -> "/referrals?page=" + page);

        Document page = Rendering.of("house/pager.jte", Map.of("pager", pager, "noun", "referral"));

        assertThat(page.select(".concord-total").text()).isEqualTo("Showing 26 to 50 of 1,234 referrals");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/referrals?page=3");
    }

    @Test
    void turnsNoPagesWhereOneIsAll() {
        Pager pager = Pager.of(1, 25, 1, page -> "/referrals?page=" + page);

        Document page = Rendering.of("house/pager.jte", Map.of("pager", pager, "noun", "referral"));

        assertThat(page.select(".concord-total").text()).isEqualTo("Showing 1 to 1 of 1 referral");
        assertThat(page.select("nav")).isEmpty();
    }

    @Test
    void saysWhatHappensNextAndWhatIfNothingDoes() {
        Content act = output -> output.writeContent("<a href=\"/sign-off\">Sign off</a>");

        Element panel = Rendering.of(
                        "house/what-happens-next.jte",
                        Map.of(
                                "sentence", "A supervisor signs this off.",
                                "due", "3 working days late",
                                "late", true,
                                "otherwise", "the Head of Prevent is told.",
                                "action", act))
                .expectFirst("section");

        assertThat(panel.text())
                .isEqualTo("What happens next A supervisor signs this off. 3 working days late Sign off"
                        + " If nothing happens: the Head of Prevent is told.");
        assertThat(panel.select(".concord-next__late")).hasSize(1);
    }

    @Test
    void showsWhoseRecordItIsWithItsFacts() {
        Document page = Rendering.of(
                "moj/identity-bar.jte",
                Map.of("name", "Amira Example", "facts", List.of(new Fact("Status", "Awaiting sign-off"))));

        assertThat(page.select("section").attr("aria-label")).isEqualTo("Whose record this is");
        assertThat(page.select("dl").text()).isEqualTo("Status Awaiting sign-off");
    }

    @Test
    void datesEachEventOfATimelineForReadersAndForMachines() {
        var entry = new TimelineEntry(
                "Referral received", "Northbrook School", "2026-11-24T14:30:00Z", "24 November 2026 at 2:30pm", null);

        Document page = Rendering.of("moj/timeline.jte", Map.of("entries", List.of(entry)));

        assertThat(page.select(".moj-timeline__item").text())
                .isEqualTo("Referral received by Northbrook School 24 November 2026 at 2:30pm");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2026-11-24T14:30:00Z");
    }

    @Test
    void marksThePartOfTheRecordThatOneIsOn() {
        var items = List.of(NavigationItem.current("Overview", "/a"), NavigationItem.of("Chronology", "/b"));

        Document page = Rendering.of("moj/sub-navigation.jte", Map.of("label", "This referral", "items", items));

        assertThat(page.select("[aria-current=page]").eachText()).containsExactly("Overview");
    }

    @Test
    void keepsTheChosenFiltersInTheAddressAndLetsEachBeTakenAway() {
        Content options = output -> output.writeContent("<p>Status</p>");

        Document page = Rendering.of(
                "moj/filter.jte",
                Map.of(
                        "action",
                        "/referrals",
                        "options",
                        options,
                        "clearPath",
                        "/referrals",
                        "selected",
                        List.of(Link.to("/referrals?area=e", "Triage"))));

        assertThat(page.select("form").attr("method")).isEqualTo("get");
        assertThat(page.select(".moj-filter__tag").text()).isEqualTo("Remove this filter Triage");
        assertThat(page.select(".moj-filter__tag").attr("href")).isEqualTo("/referrals?area=e");
    }
}
