package concord.referrals.web.api;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.api.Answer;
import concord.platform.web.api.IdempotencyKey;
import concord.platform.web.api.JsonBodies;
import concord.platform.web.api.JsonFields;
import concord.referrals.ComeBackCode;
import concord.referrals.MakeReferral;
import concord.referrals.ReceiptOf;
import concord.referrals.ReferralId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes referrals from the systems of agencies. */
@RestController
class ReferralMaking {

    private final Gate gate;
    private final JsonBodies bodies;
    private final ReferralReader reader;
    private final ComeBackCodes codes;

    ReferralMaking(Gate gate, JsonBodies bodies, ReferralReader reader, ComeBackCodes codes) {
        this.gate = gate;
        this.bodies = bodies;
        this.reader = reader;
        this.codes = codes;
    }

    @Operation(
            operationId = "makeReferral",
            summary = "Make a referral",
            description = "Made once for a key, however often it is sent. The same call sent again is answered alike.",
            parameters =
                    @Parameter(
                            in = ParameterIn.HEADER,
                            name = IdempotencyKey.HEADER,
                            required = true,
                            description = "A new UUID for each referral; the same one when the same call is sent again",
                            schema = @Schema(type = "string", format = "uuid")),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ReferralBody.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "short",
                                                        summary = "The least that is needed",
                                                        value = Examples.SHORT),
                                                @ExampleObject(
                                                        name = "whole",
                                                        summary = "Every field, with an invented person",
                                                        value = Examples.WHOLE)
                                            })))
    @ApiResponse(
            responseCode = "201",
            description = "The referral was made, now or by an earlier call with this key and content",
            headers =
                    @Header(
                            name = "Location",
                            description = "The referral, for posts that may read it",
                            schema = @Schema(type = "string", format = "uri-reference")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = ReferralMade.class)))
    @PostMapping(path = ReferralPlaces.REFERRALS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReferralMade> make(Acting acting, HttpServletRequest request) {
        JsonFields body = bodies.read(request);
        UUID key = IdempotencyKey.of(request, body);
        ComeBackCode code = codes.of(acting, key);
        MakeReferral command = reader.read(body, code);
        ReferralId made = Answer.of(gate.submitOnce(acting, command, key));
        var receipt = Answer.of(gate.ask(acting, new ReceiptOf(made, code)));
        return ResponseEntity.created(URI.create(ReferralPlaces.of(made))).body(ReferralMade.of(receipt, code));
    }
}
