package concord.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.sharing.OpenRequests;
import concord.sharing.RequestFixtures;
import concord.sharing.domain.Cast;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asking a partner by the pages: the agency, then the request. */
@ConcordTest
class AskPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private Cast cast;
    private String path;

    @BeforeEach
    void arrange() {
        cast = Cast.in(database);
        path = "/requests/new/sample-record/" + cast.record().id();
    }

    @Test
    void offersTheAgenciesThatServeTheAreaAndNoOthers() {
        MvcTestResult shown = as(cast.officer()).get(path);

        assertThat(shown).hasStatusOk();
        assertThat(shown)
                .bodyText()
                .contains(cast.lead().agency().value().toString())
                .doesNotContain(cast.otherLead().agency().value().toString());
    }

    @Test
    void isFilledInWithWhatIsKnownAlready() {
        MvcTestResult shown =
                as(cast.officer()).get(path + "?agency=" + cast.lead().agency().value());

        assertThat(shown).hasStatusOk();
        assertThat(shown)
                .bodyText()
                .contains("Ottoline " + RequestFixtures.FAMILY_NAME, "value=\"2010\"", "To decide what support")
                .contains(cast.teacher().post().value().toString());
    }

    @Test
    void sendsTheRequest() {
        MvcTestResult sent = as(cast.officer()).post(path, asking());

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().startsWith("/requests/");
        assertThat(gate.ask(cast.officer().acting(), new OpenRequests(cast.record()))
                        .orThrow()
                        .total())
                .isOne();
    }

    @Test
    void saysAllThatIsWrongAtOnceAndLosesNothing() {
        Map<String, String> fields = asking();
        fields.remove("recipient");
        fields.put("fields", "The same\nThe same");
        fields.put("name", " ");
        fields.put("born-day", "31");
        fields.put("born-month", "2");
        fields.put("more-value-2", "Year 10 & more");
        fields.remove("right-information");

        MvcTestResult refused = as(cast.officer()).post(path, fields);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains(
                        "Select the post to ask",
                        "Two lines are the same",
                        "Enter the person’s name",
                        "Date of birth must be a real date",
                        "Say what this is",
                        "Answer the question: Is it the right information")
                .contains("The same\nThe same", "Year 10 &amp; more", "Is she in a club?");
    }

    @Test
    void saysWhyNothingMayBeShared() {
        Map<String, String> fields = asking();
        fields.put("public-interest", "NO");

        MvcTestResult refused = as(cast.officer()).post(path, fields);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("This was not done", "sufficient public interest", "Is she in a club?");
    }

    @Test
    void takesHugeAndHostileInputWithoutAFault() {
        Map<String, String> fields = asking();
        fields.put("fields", "x".repeat(100_000));
        fields.put("question", "\u0000<script>" + "y".repeat(100_000));
        fields.put("basis", "';drop table");
        fields.put("recipient", "nobody");

        assertThat(as(cast.officer()).post(path, fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isNotForThoseWhoDoNotWorkOnTheRecord() {
        assertThat(as(cast.otherOfficer()).get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as(cast.teacher()).get(path)).hasStatus4xxClientError();
        assertThat(as(cast.otherOfficer()).post(path, asking())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Visitor as(Seats.Seat seat) {
        return new Visitor(mvc, seat);
    }

    private Map<String, String> asking() {
        var fields = new HashMap<String, String>(Map.of(
                "agency", cast.lead().agency().value().toString(),
                "recipient", cast.teacher().post().value().toString(),
                "fields", "Attendance this term\r\nExclusions",
                "question", "Is she in a club?",
                "name", "Ottoline Quillfeather",
                "born-day", "14",
                "born-month", "3",
                "born-year", "2010",
                "purpose", "To decide at the gateway",
                "basis", "public-task"));
        fields.putAll(Map.of(
                "purpose-legitimate", "YES",
                "identifies", "YES",
                "confidential", "YES",
                "consent", "NO",
                "public-interest", "YES",
                "right-information", "YES"));
        return fields;
    }
}
