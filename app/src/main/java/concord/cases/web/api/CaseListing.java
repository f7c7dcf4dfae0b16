package concord.cases.web.api;

import concord.cases.CaseFilter;
import concord.cases.CaseId;
import concord.cases.CaseStage;
import concord.cases.CasesAfter;
import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.PostTitles;
import concord.platform.web.api.Answer;
import concord.platform.web.api.PageLinks;
import concord.platform.web.api.Paged;
import concord.platform.web.api.QueryFields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists cases for posts that work on them. */
@RestController
class CaseListing {

    private final Gate gate;
    private final Areas areas;
    private final PostTitles titles;

    CaseListing(Gate gate, Areas areas, PostTitles titles) {
        this.gate = gate;
        this.areas = areas;
        this.titles = titles;
    }

    @Operation(
            operationId = "listCases",
            summary = "The cases that this post may see",
            description = "In the order in which they were opened in Concord, oldest first.",
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "stage",
                        description = "Only those that stand there; may be given several times",
                        array = @ArraySchema(schema = @Schema(implementation = CaseStage.class))),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "only",
                        description =
                                "MINE: only those that the post owns, or whose risk it owns. OVERDUE: only those whose next "
                                        + "step is late. May be given both",
                        array = @ArraySchema(schema = @Schema(implementation = Only.class)))
            })
    @Paged
    @GetMapping(path = CaseApiPlaces.CASES, produces = MediaType.APPLICATION_JSON_VALUE)
    CasesPage list(Acting acting, HttpServletRequest request) {
        var asked = new QueryFields(request);
        var links = new PageLinks(request, asked);
        CaseFilter filter = filter(asked);
        asked.finish();
        UUID from = links.from();
        var query = new CasesAfter(filter, from == null ? null : new CaseId(from), links.limit());
        return CasesPage.of(Answer.of(gate.ask(acting, query)), links, areas, titles);
    }

    private static CaseFilter filter(QueryFields asked) {
        var stages = asked.choices("stage", CaseStage.class);
        var only = asked.choices("only", Only.class);
        return new CaseFilter(null, stages, only.contains(Only.MINE), only.contains(Only.OVERDUE), null, null);
    }

    /** What a list can be narrowed to. */
    enum Only {
        MINE,
        OVERDUE
    }
}
