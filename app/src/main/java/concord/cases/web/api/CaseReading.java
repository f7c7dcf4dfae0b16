package concord.cases.web.api;

import concord.cases.CaseId;
import concord.cases.ShowAssessments;
import concord.cases.ShowCase;
import concord.cases.ShowCaseTimeline;
import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.PostTitles;
import concord.platform.web.api.Answer;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows one case and its parts to posts that work on it. Every look is written to the ledger. */
@RestController
@RequestMapping(path = CaseApiPlaces.ONE, produces = MediaType.APPLICATION_JSON_VALUE)
class CaseReading {

    private final Gate gate;
    private final Areas areas;
    private final PostTitles titles;

    CaseReading(Gate gate, Areas areas, PostTitles titles) {
        this.gate = gate;
        this.areas = areas;
        this.titles = titles;
    }

    @Operation(operationId = "readCase", summary = "A case: where it stands, what is due, who owns it")
    @GetMapping
    CaseWhole whole(Acting acting, @PathVariable UUID id) {
        return CaseWhole.of(Answer.of(gate.ask(acting, new ShowCase(new CaseId(id)))), areas, titles);
    }

    @Operation(operationId = "readCaseTimeline", summary = "What has happened to a case")
    @GetMapping("/timeline")
    CaseHappenings timeline(Acting acting, @PathVariable UUID id) {
        return CaseHappenings.of(Answer.of(gate.ask(acting, new ShowCaseTimeline(new CaseId(id)))), titles);
    }

    @Operation(
            operationId = "readCaseAssessments",
            summary = "The structured assessments of a case, oldest first; there is no score in them")
    @GetMapping("/assessments")
    CaseAssessmentsMade assessments(Acting acting, @PathVariable UUID id) {
        return CaseAssessmentsMade.of(Answer.of(gate.ask(acting, new ShowAssessments(new CaseId(id)))), titles);
    }
}
