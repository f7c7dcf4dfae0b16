package concord.referrals.web.api;

import concord.partnership.Areas;
import concord.people.CheckOfPerson;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.PostTitles;
import concord.platform.web.api.Answer;
import concord.referrals.ReferralId;
import concord.referrals.ReferralRecord;
import concord.referrals.ReferralTimeline;
import concord.referrals.ShowReferral;
import concord.sharing.RequestsAbout;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows one referral and its parts to posts that work on it. Every look is written to the ledger. */
@RestController
@RequestMapping(path = ReferralPlaces.ONE, produces = MediaType.APPLICATION_JSON_VALUE)
class ReferralReading {

    private final Gate gate;
    private final Areas areas;
    private final PostTitles titles;

    ReferralReading(Gate gate, Areas areas, PostTitles titles) {
        this.gate = gate;
        this.areas = areas;
        this.titles = titles;
    }

    @Operation(operationId = "readReferral", summary = "A referral, for posts that work on it")
    @GetMapping
    ReferralWhole whole(Acting acting, @PathVariable UUID id) {
        return ReferralWhole.of(shown(acting, id), areas, titles);
    }

    @Operation(operationId = "readTimeline", summary = "What has happened to a referral")
    @GetMapping("/timeline")
    Happenings timeline(Acting acting, @PathVariable UUID id) {
        return Happenings.of(Answer.of(gate.ask(acting, new ReferralTimeline(new ReferralId(id)))), titles);
    }

    @Operation(operationId = "readKnownBefore", summary = "Whether the person is known, in numbers")
    @GetMapping("/known-before")
    KnownBefore knownBefore(Acting acting, @PathVariable UUID id) {
        ReferralRecord referral = shown(acting, id);
        return KnownBefore.of(Answer.of(gate.ask(acting, new CheckOfPerson(referral.involvement()))));
    }

    @Operation(operationId = "readDeconfliction", summary = "Yes, no or hold; never the reason")
    @GetMapping("/deconfliction")
    Deconfliction deconfliction(Acting acting, @PathVariable UUID id) {
        return Deconfliction.of(shown(acting, id).deconfliction());
    }

    @Operation(operationId = "readGatewayAssessments", summary = "The gateway assessment, every version")
    @GetMapping("/gateway-assessments")
    Assessments assessments(Acting acting, @PathVariable UUID id) {
        return Assessments.of(shown(acting, id).assessments(), titles);
    }

    @Operation(operationId = "readInformationRequests", summary = "What partners were asked about a referral")
    @GetMapping("/information-requests")
    InformationRequests requests(Acting acting, @PathVariable UUID id) {
        return InformationRequests.of(Answer.of(gate.ask(acting, new RequestsAbout(new ReferralId(id).ref()))));
    }

    private ReferralRecord shown(Acting acting, UUID id) {
        return Answer.of(gate.ask(acting, new ShowReferral(new ReferralId(id))));
    }
}
