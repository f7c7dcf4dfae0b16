package concord.referrals.web.api;

import concord.partnership.Areas;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.api.Answer;
import concord.platform.web.api.PageLinks;
import concord.platform.web.api.Paged;
import concord.platform.web.api.QueryFields;
import concord.referrals.ReferralFilter;
import concord.referrals.ReferralId;
import concord.referrals.ReferralsAfter;
import concord.referrals.Stage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists referrals for posts that work on them. */
@RestController
class ReferralListing {

    private final Gate gate;
    private final Areas areas;

    ReferralListing(Gate gate, Areas areas) {
        this.gate = gate;
        this.areas = areas;
    }

    @Operation(
            operationId = "listReferrals",
            summary = "The referrals that this post may see",
            description =
                    "In the order in which they were entered, oldest first. New ones are added at the end, so a reader "
                            + "who goes on reads none twice. A system of an agency sees none here: its own are under receipts.",
            parameters = {
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "stage",
                        description = "Only those that stand there; may be given several times",
                        array = @ArraySchema(schema = @Schema(implementation = Stage.class))),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "receivedFrom",
                        description = "The first day",
                        schema = @Schema(type = "string", format = "date")),
                @Parameter(
                        in = ParameterIn.QUERY,
                        name = "receivedTo",
                        description = "The last day, included",
                        schema = @Schema(type = "string", format = "date"))
            })
    @Paged
    @GetMapping(path = ReferralPlaces.REFERRALS, produces = MediaType.APPLICATION_JSON_VALUE)
    ReferralsPage list(Acting acting, HttpServletRequest request) {
        var asked = new QueryFields(request);
        var links = new PageLinks(request, asked);
        ReferralFilter filter = filter(asked);
        asked.finish();
        return ReferralsPage.of(
                Answer.of(gate.ask(acting, new ReferralsAfter(filter, ReferralId.orNull(links.from()), links.limit()))),
                links,
                areas);
    }

    private static ReferralFilter filter(QueryFields asked) {
        return new ReferralFilter(
                null,
                asked.choices("stage", Stage.class),
                null,
                null,
                asked.day("receivedFrom"),
                asked.day("receivedTo"),
                false,
                false,
                false);
    }
}
