package concord.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.Seats;
import concord.cases.AssessmentPrompt;
import concord.cases.AssessmentTemplates;
import concord.cases.CaseAct;
import concord.cases.CaseArrangement;
import concord.cases.CaseFixtures;
import concord.cases.CaseHappening;
import concord.cases.CaseHappening.Kind;
import concord.cases.CaseId;
import concord.cases.CasePaths;
import concord.cases.CaseStage;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The assessment of a case and its template on their pages: refused, kept, completed and published. */
@ConcordTest
class CaseAssessmentPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TestDatabase database;

    private CaseArrangement cases;

    @BeforeEach
    void arrange() {
        cases = new CaseArrangement(gate, database);
    }

    @Test
    void anAssessmentIsRefusedWithAllThatWasTypedThenCompleted() {
        CaseId id = cases.opened();
        CaseDesk officer = desk(cases.caseOfficer);
        String path = CasePaths.of(id, CaseAct.ASSESS);

        MvcTestResult refused = officer.post(path, "version", "0", "for-1", "He <feels> unheard");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused)
                .bodyText()
                .contains("There is a problem")
                .contains("Say how you know what you entered on question 1")
                .contains("He &lt;feels&gt; unheard");

        assertThat(officer.post(path, whole(officer, path, "A quiet boy.")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This was not done")
                .contains("F4");
        assertThat(officer.get(path)).bodyText().contains("A quiet boy.");

        assertThat(officer.post(path, whole(officer, path, "A quiet boy who looks for people that listen.")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(cases.show(id).outline().stage()).isEqualTo(CaseStage.SECTION_36);
        assertThat(officer.get(path + "/1"))
                .bodyText()
                .contains("A quiet boy who looks for people that listen.")
                .contains("Nothing is known about this");
        assertThat(officer.get(path + "/2")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(officer.get(path)).bodyText().contains("What changed since the last assessment");
    }

    @Test
    void anAssessmentIsKeptForLaterAndByItself() {
        CaseId id = cases.opened();
        CaseDesk officer = desk(cases.caseOfficer);
        String path = CasePaths.of(id, CaseAct.ASSESS);

        assertThat(officer.post(path, "then", "later", "summary", "Half a thought"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get(path)).bodyText().contains("Half a thought");
        assertThat(officer.post(path + "/draft", "summary", "Another half")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(officer.get(path)).bodyText().contains("Another half");
        assertThat(desk(cases.coordinator).get(path)).bodyText().doesNotContain("Another half");
        assertThat(desk(cases.gateway.teacher).post(path + "/draft", "summary", "Mine"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStaleAssessmentIsShownAgainWithWhatWasTyped() {
        CaseId id = cases.opened();
        CaseDesk officer = desk(cases.caseOfficer);
        String path = CasePaths.of(id, CaseAct.ASSESS);
        List<String> typed = whole(officer, path, "A quiet boy who looks for people that listen.");
        cases.take(id, CaseHappening.of(Kind.REFERRAL_JOINED));

        assertThat(officer.post(path, typed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else changed this record")
                .contains("A quiet boy who looks for people that listen.");
    }

    @Test
    void theTemplateIsReadByEverybodyAndPublishedByThoseWhoAnswerForIt() {
        AssessmentTemplates before = CaseFixtures.templates(gate, cases.coordinator.acting());
        CaseDesk coordinator = desk(cases.coordinator);

        assertThat(desk(cases.chair).get(TemplatePages.PATH))
                .bodyText()
                .contains("The questions today")
                .doesNotContain("Publish a new version");
        assertThat(coordinator.post(TemplatePages.PATH, "question-1", "What now?"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the heading of question 1")
                .contains("Say why the template changes")
                .contains("What now?");
        assertThat(coordinator.post(TemplatePages.PATH, published(before))).hasStatus(HttpStatus.SEE_OTHER);

        AssessmentTemplates after = CaseFixtures.templates(gate, cases.coordinator.acting());
        assertThat(after.inForce().number()).isEqualTo(before.inForce().number() + 1);
        assertThat(after.inForce().prompts()).isEqualTo(before.inForce().prompts());
    }

    private static List<String> published(AssessmentTemplates before) {
        var fields = new ArrayList<String>();
        for (AssessmentPrompt prompt : before.inForce().prompts()) {
            int number = prompt.position();
            fields.addAll(List.of("heading-" + number, prompt.heading()));
            fields.addAll(List.of("question-" + number, prompt.question()));
            fields.addAll(List.of("hint-" + number, prompt.hint()));
        }
        fields.addAll(date("from", before.today()));
        fields.addAll(List.of("why", "The same once more"));
        return fields;
    }

    private List<String> whole(CaseDesk desk, String path, String summary) {
        AssessmentTemplates templates = CaseFixtures.templates(gate, cases.coordinator.acting());
        var fields = new ArrayList<String>();
        fields.addAll(List.of("version", desk.hidden(path, "version"), "template", desk.hidden(path, "template")));
        fields.addAll(date("made", templates.today()));
        fields.addAll(List.of("for-1", "Nobody listens", "source-1", "His tutor", "confidence-1", "LOW"));
        templates.inForce().prompts().stream()
                .skip(1)
                .forEach(prompt -> fields.addAll(List.of("nothing-" + prompt.position(), "yes")));
        fields.addAll(List.of("summary", summary));
        fields.addAll(List.of("plan", "The tutor meets him weekly until the panel has met."));
        fields.addAll(List.of("need-kind-1", "family", "need-text-1", "Somebody who listens at home"));
        return fields;
    }

    private static List<String> date(String name, LocalDate day) {
        return List.of(
                name + "-day",
                String.valueOf(day.getDayOfMonth()),
                name + "-month",
                String.valueOf(day.getMonthValue()),
                name + "-year",
                String.valueOf(day.getYear()));
    }

    private CaseDesk desk(Seats.Seat seat) {
        return new CaseDesk(mvc, seat);
    }
}
