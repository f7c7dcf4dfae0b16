package concord.support.web.api;

import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.web.api.Answer;
import concord.platform.web.api.IdempotencyKey;
import concord.platform.web.api.JsonBodies;
import concord.platform.web.api.JsonFields;
import concord.support.RecordSession;
import concord.support.SessionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes what became of sessions from the systems of providers (F5). */
@RestController
class SessionReporting {

    private static final String EXAMPLE = """
            {
              "commission": "01990000-0000-7000-8000-000000000001",
              "on": "2026-11-20",
              "outcome": "DELIVERED",
              "note": "We talked about the football team and what he reads online.",
              "worry": "He asked me twice where his old tutor lives."
            }
            """;

    private final Gate gate;
    private final JsonBodies bodies;
    private final SessionReader reader;

    SessionReporting(Gate gate, JsonBodies bodies, SessionReader reader) {
        this.gate = gate;
        this.bodies = bodies;
        this.reader = reader;
    }

    @Operation(
            operationId = "reportSession",
            summary = "Report what became of a session",
            description =
                    "Recorded once for a key, however often it is sent. Two delivered sessions on one day count as one: "
                            + "the second is refused.",
            parameters =
                    @Parameter(
                            in = ParameterIn.HEADER,
                            name = IdempotencyKey.HEADER,
                            required = true,
                            description = "A new UUID for each session; the same one when the same call is sent again",
                            schema = @Schema(type = "string", format = "uuid")),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SessionBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "delivered",
                                                            summary = "A session that took place, with a worry",
                                                            value = EXAMPLE))))
    @ApiResponse(
            responseCode = "201",
            description = "The session was recorded, now or by an earlier call with this key and content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = SessionReported.class)))
    @PostMapping(path = "/api/v1/sessions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    SessionReported report(Acting acting, HttpServletRequest request) {
        JsonFields body = bodies.read(request);
        UUID key = IdempotencyKey.of(request, body);
        RecordSession session = reader.read(body);
        SessionId made = Answer.of(gate.submitOnce(acting, session, key));
        return SessionReported.of(made, session);
    }
}
