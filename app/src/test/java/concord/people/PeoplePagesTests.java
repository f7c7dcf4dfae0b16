package concord.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.ConcordTest;
import concord.access.web.SignedInAs;
import concord.people.MatchAnswer.Answer;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Finding people and reading their pages, as posts do it. */
@ConcordTest
class PeoplePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private PeopleScene scene;
    private String family;
    private String reference;
    private PersonId person;

    @BeforeEach
    void arrange() {
        scene = new PeopleScene(gate, database);
        family = "Pembrokeson" + FreshLetters.of(5);
        reference = "EM-" + UUID.randomUUID().toString().substring(0, 8);
        InvolvementId referral = scene.referred(
                PersonDetails.called("Marigold", family)
                        .born(Born.on(LocalDate.of(2009, 4, 7)))
                        .livingAt(new Address("12 Invented Street", "QW1 2ER")),
                scene.eastmere,
                reference);
        person = scene.answered(scene.officer, referral, Answer.NOT_THE_SAME).orThrow();
    }

    @Test
    void leadsFromAMisspeltNameToThePersonWithoutANameInAnyAddress() {
        MvcTestResult sent =
                post(scene.officer, "/search", "Marigold " + family.replace("brok", "borks") + " 7/4/2009");

        String where = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(where).matches("/people/found/[-0-9a-f]{36}");
        assertThat(get(scene.officer, where))
                .hasStatusOk()
                .bodyText()
                .contains(family, reference, "/people/" + person.value(), "Your area");
    }

    @Test
    void keepsWhatWasTypedWhenNothingOrTooMuchWas() {
        assertThat(post(scene.officer, "/search", "  "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a name, a reference or a postcode");
        assertThat(post(scene.officer, "/search", "x".repeat(5000)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("must be 200 characters or fewer");
    }

    @Test
    void saysWhatToTryWhereNobodyIsNear() {
        String where = Objects.requireNonNull(
                post(scene.officer, "/search", "Zyx Wvutsrqponm").getResponse().getRedirectedUrl());

        assertThat(get(scene.officer, where)).hasStatusOk().bodyText().contains("Try another spelling");
    }

    @Test
    void showsAnAgreementAreasPersonWithoutTheWayToTheirPage() {
        String where = Objects.requireNonNull(post(scene.northbrookOfficer, "/search", "Marigold " + family)
                .getResponse()
                .getRedirectedUrl());

        assertThat(get(scene.northbrookOfficer, where))
                .bodyText()
                .contains(family, "Another area, by agreement")
                .doesNotContain("/people/" + person.value());
        assertThat(get(scene.northbrookOfficer, "/people/" + person.value())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsASearchForTheOneWhoSearched() {
        String where = Objects.requireNonNull(post(scene.officer, "/search", "Marigold " + family)
                .getResponse()
                .getRedirectedUrl());

        assertThat(get(scene.supervisor, where)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void doesNotSearchForThoseWhoMayNot() {
        assertThat(post(scene.teacher, "/search", "Marigold " + family)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void tellsEachStatementWithItsSourceAndNoNameInTheTitle() {
        MvcTestResult page = get(scene.officer, "/people/" + person.value());

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(family, "7 Apr 2009", "12 Invented Street, QW1 2ER", reference, "OFFICIAL-SENSITIVE");
        assertThat(title(page)).contains(reference).doesNotContain(family);
    }

    @Test
    void isSeenByAChairOfTheAreaToo() {
        assertThat(get(scene.chair, "/people/" + person.value()))
                .hasStatusOk()
                .bodyText()
                .contains(family);
    }

    @Test
    void tellsTheChronologyInTheChosenOrderAndOfTheChosenKind() {
        String chronology = "/people/" + person.value() + "/chronology";

        assertThat(get(scene.officer, chronology))
                .hasStatusOk()
                .bodyText()
                .contains("Recorded as this person", "Person of concern in this record");
        assertThat(get(scene.officer, chronology + "?order=oldest&kind=Record"))
                .bodyText()
                .contains("Person of concern in this record")
                .doesNotContain("Recorded as this person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?order=zzz&kind=<script>", "?kind=%00", "?order=oldest&order=newest"})
    void takesWhateverTheAddressOfAChronologySays(String query) {
        assertThat(get(
                        scene.officer,
                        "/people/" + person.value() + "/chronology"
                                + query.replace("<", "%3C").replace(">", "%3E")))
                .hasStatusOk();
    }

    private MvcTestResult get(Acting acting, String uri) {
        return mvc.get().uri(URI.create(uri)).with(SignedInAs.acting(acting)).exchange();
    }

    private MvcTestResult post(Acting acting, String uri, String words) {
        return mvc.post()
                .uri(uri)
                .param("words", words)
                .with(SignedInAs.acting(acting))
                .with(csrf())
                .exchange();
    }

    private static String title(MvcTestResult page) {
        String body = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return body.substring(body.indexOf("<title>"), body.indexOf("</title>"));
    }
}
