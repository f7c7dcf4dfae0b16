package concord.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import concord.sharing.ExtendRequest;
import concord.sharing.RequestFixtures;
import concord.sharing.RequestId;
import concord.sharing.RequestState;
import concord.sharing.RequestView;
import concord.sharing.ShowRequest;
import concord.sharing.domain.Cast;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One request on one page, from both sides: answer, refuse, more time, passing on, withdrawing. */
@ConcordTest
class RequestPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private Cast cast;
    private RequestId request;
    private String page;

    @BeforeEach
    void arrange() {
        cast = Cast.in(database);
        request = gate.submit(
                        cast.officer().acting(),
                        RequestFixtures.asking(cast.record(), cast.teacher().post()))
                .orThrow();
        page = "/requests/" + request.value();
    }

    @Test
    void whoeverWasAskedReadsTheRequestAndNothingBehindIt() {
        MvcTestResult shown = as(cast.teacher()).get(page);

        assertThat(shown).hasStatusOk();
        assertThat(shown)
                .bodyText()
                .contains(
                        "Send the answer", RequestFixtures.FAMILY_NAME, "Attendance this term", RequestFixtures.ADDRESS)
                .doesNotContain("EAS-000042", cast.record().id().toString(), "Withdraw the request");
        assertThat(view().line().state()).isEqualTo(RequestState.SEEN);
    }

    @Test
    void isAnsweredInOnePageWithOneChoiceBesideTheWords() {
        as(cast.teacher()).get(page);

        MvcTestResult sent = as(cast.teacher()).post(page + "/answer", answer());

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().isEqualTo(page);
        assertThat(view().line().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(as(cast.officer()).get(page)).bodyText().contains("Came on 40 of 41 days", "The answer");
    }

    @Test
    void theFormIsFilledInUpToTheOneQuestionThatOnlyTheSharerCanAnswer() {
        String body = body(as(cast.teacher()).get(page));

        assertThat(body.split("checked", -1)).hasSize(1 + 3 + 5);
        assertThat(body).doesNotContainPattern("name=\"right-information\"[^>]*checked");
    }

    @Test
    void losesNothingThatWasTypedOrSentWhenTheFormIsRefused() {
        Map<String, String> fields = answer();
        fields.put("words-1", "");
        fields.remove("right-information");
        var file = new MockMultipartFile(
                "files", "register.csv", "text/csv", "day,present\n1,yes\n".getBytes(StandardCharsets.UTF_8));

        MvcTestResult refused = as(cast.teacher()).postWithFile(page + "/answer", fields, file);

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains(
                        "There is a problem", "Enter what you hold", "Answer the question: Is it the right information")
                .contains("Came on 40 of 41 days", "Kept from before: register.csv");
        assertThat(view().line().state()).isEqualTo(RequestState.ASKED);

        String upload = body(refused).replaceAll("(?s).*name=\"upload\" value=\"([^\"]+)\".*", "$1");
        Map<String, String> again = answer();
        again.put("upload", upload);
        assertThat(as(cast.teacher()).post(page + "/answer", again)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(view().documents()).hasSize(1);
        assertThat(as(cast.officer())
                        .get("/documents/" + view().documents().getFirst().id()))
                .hasStatusOk();
    }

    @Test
    void escapesWhatWasTyped() {
        Map<String, String> fields = answer();
        fields.put("words-0", "<script>alert('x')</script>");
        as(cast.teacher()).post(page + "/answer", fields);

        assertThat(as(cast.officer()).get(page))
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
    }

    @Test
    void showsBothWhatChangedAndWhatWasTypedWhereSomebodyElseWasQuicker() {
        gate.submit(
                        cast.officer().acting(),
                        new ExtendRequest(request, 0, view().line().due().plusDays(7), "Half term"))
                .orThrow();

        MvcTestResult stale = as(cast.teacher()).post(page + "/answer", answer());

        assertThat(stale).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(stale)
                .bodyText()
                .contains("Somebody else changed this record", "Half term", "Came on 40 of 41 days")
                .contains("name=\"version\" value=\"1\"");
    }

    @Test
    void nobodyElseLearnsThatItExists() {
        MvcTestResult unknown = as(cast.colleague()).get("/requests/" + UUID.randomUUID());

        for (Seats.Seat stranger : List.of(cast.colleague(), cast.otherOfficer(), cast.otherLead())) {
            assertThat(as(stranger).get(page)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(as(stranger).post(page + "/answer", answer())).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(as(stranger).post(page + "/withdraw", Map.of("words", "x", "version", "0")))
                    .hasStatus4xxClientError();
        }
        assertThat(body(as(cast.colleague()).get(page)).replace(request.value().toString(), ""))
                .hasSameSizeAs(body(unknown));
        assertThat(view().line().state()).isEqualTo(RequestState.ASKED);
    }

    @Test
    void isRefusedWithAReason() {
        MvcTestResult empty = as(cast.teacher()).post(page + "/refuse", Map.of("version", "0", "words", "Ask <them>"));
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(empty).bodyText().contains("Select a reason", "Ask &lt;them&gt;");

        MvcTestResult refused = as(cast.teacher())
                .post(page + "/refuse", Map.of("version", "0", "reason", "not-ours", "words", "Ask the other school"));

        assertThat(refused).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(as(cast.officer()).get(page))
                .bodyText()
                .contains("Refused: Not ours to give", "Ask the other school");
    }

    @Test
    void isGivenMoreTimeWithinWhatEachSideMay() {
        assertThat(as(cast.teacher()).get(page + "/extend")).bodyText().contains("You can do this once");

        MvcTestResult tooLate = as(cast.teacher())
                .post(
                        page + "/extend",
                        Map.of(
                                "version",
                                "0",
                                "words",
                                "Half term",
                                "due-day",
                                "1",
                                "due-month",
                                "1",
                                "due-year",
                                "2199"));

        assertThat(tooLate).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(tooLate).bodyText().contains("This was not done", "2199", "Half term");
    }

    @Test
    void isPassedOnRemindedAndWithdrawnByThoseWhoAsk() {
        Visitor officer = as(cast.officer());

        assertThat(officer.post(page + "/remind", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.post(page + "/escalate", Map.of("version", "0", "words", "No answer by telephone")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.post(page + "/withdraw", Map.of("version", "0", "words", "Known by now")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(view().happenings())
                .extracting(RequestView.Happening::what)
                .satisfiesExactly(
                        asked -> assertThat(asked).startsWith("Asked"),
                        reminded -> assertThat(reminded).isEqualTo("Reminded"),
                        passed -> assertThat(passed).startsWith("Passed on to Safeguarding lead"),
                        withdrawn -> assertThat(withdrawn).isEqualTo("Withdrawn"));
        assertThat(officer.get(page)).bodyText().contains("EAS-000042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests/1",
                "/requests/%00",
                "/requests/00000000-0000-0000-0000-000000000000",
                "/requests/new/Sample/00000000-0000-0000-0000-000000000000",
                "/sharing/NOT-a-kind/00000000-0000-0000-0000-000000000000"
            })
    void anAddressThatLeadsNowhereIsNotFound(String address) {
        assertThat(as(cast.officer()).get(address)).hasStatus4xxClientError();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?show=overdue", "?show=all&page=1", "?show=zzz&page=-9", "?page=99999999999999999999"})
    void theListsTakeWhateverTheirAddressSays(String query) {
        assertThat(as(cast.teacher()).get("/requests" + query)).hasStatusOk();
        assertThat(as(cast.officer()).get("/requests/asked-by-me" + query)).hasStatusOk();
    }

    @Test
    void theListsShowItToBothSides() {
        assertThat(as(cast.teacher()).get("/requests"))
                .bodyText()
                .contains(page)
                .doesNotContain("Quillfeather");
        assertThat(as(cast.colleague()).get("/requests")).bodyText().doesNotContain(page);
        assertThat(as(cast.officer()).get("/requests/asked-by-me")).bodyText().contains(page);
        assertThat(as(cast.teacher()).get("/work")).bodyText().contains(page, "Answer a request for information");
    }

    @Test
    void theGuardianSeesWhoWasToldWhat() {
        as(cast.teacher()).post(page + "/answer", answer());

        MvcTestResult told = as(cast.guardian())
                .get("/sharing/sample-record/" + cast.record().id());

        assertThat(told).hasStatusOk();
        assertThat(told)
                .bodyText()
                .contains("Name, Date of birth and Address", "Attendance this term", "Public task")
                .doesNotContain("Quillfeather", "Came on 40 of 41 days");
    }

    private Visitor as(Seats.Seat seat) {
        return new Visitor(mvc, seat);
    }

    private RequestView view() {
        return gate.ask(cast.officer().acting(), new ShowRequest(request)).orThrow();
    }

    /** What the form holds when it is opened, the words of the answer, and the one choice. */
    private static Map<String, String> answer() {
        var fields = new HashMap<String, String>(Map.of(
                "version", "0",
                "answer-0", "GIVEN",
                "words-0", "Came on 40 of 41 days",
                "answer-1", "GIVEN",
                "words-1", "Known since September",
                "answer-2", "GIVEN",
                "words-2", "In the chess club",
                "purpose", "To answer",
                "basis", "public-task"));
        fields.putAll(Map.of(
                "purpose-legitimate", "YES",
                "identifies", "YES",
                "confidential", "YES",
                "consent", "NOT_APPLICABLE",
                "public-interest", "YES",
                "right-information", "YES"));
        return fields;
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
