package concord.referrals.web.api;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.api.Answer;
import concord.platform.web.api.PageLinks;
import concord.platform.web.api.Paged;
import concord.platform.web.api.QueryFields;
import concord.referrals.ReceiptOf;
import concord.referrals.ReceiptsAfter;
import concord.referrals.ReferralId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells referrers' systems how far their referrals are, and nothing of the case (F9). */
@RestController
class ReceiptReading {

    private final Gate gate;

    ReceiptReading(Gate gate) {
        this.gate = gate;
    }

    @Operation(
            operationId = "readStatus",
            summary = "How far one referral is, for its referrer",
            description = "For the post that made it, its agency's system, and those who work on it. No case content.")
    @GetMapping(path = ReferralPlaces.ONE + "/status", produces = MediaType.APPLICATION_JSON_VALUE)
    ReferralStatus one(Acting acting, @PathVariable UUID id) {
        return ReferralStatus.of(Answer.of(gate.ask(acting, new ReceiptOf(new ReferralId(id), null))));
    }

    @Operation(
            operationId = "readReceipts",
            summary = "How far the referrals are that this post or its agency made",
            description =
                    "Oldest first. New ones are added at the end, so a reader who goes on misses none and reads none twice.")
    @Paged
    @GetMapping(path = ReferralPlaces.RECEIPTS, produces = MediaType.APPLICATION_JSON_VALUE)
    StatusPage all(Acting acting, HttpServletRequest request) {
        var asked = new QueryFields(request);
        var links = new PageLinks(request, asked);
        asked.finish();
        return StatusPage.of(
                Answer.of(gate.ask(acting, new ReceiptsAfter(ReferralId.orNull(links.from()), links.limit()))), links);
    }
}
