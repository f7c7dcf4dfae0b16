package concord.platform.web.api;

import concord.platform.web.Problems;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Words what went wrong in a call of the API as a problem (RFC 9457). Nothing of what was sent is in it. */
@RestControllerAdvice(annotations = RestController.class)
class ApiFaults {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedCall call) {
        return problem(Problems.of(call.refusal()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadCall call) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(call.status(), call.getMessage());
        problem.setTitle("This call cannot be taken as it was sent");
        problem.setProperty("code", call.code());
        problem.setProperty("errors", call.faults());
        return problem(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noIdentifier(MethodArgumentTypeMismatchException mismatch) {
        return bad(BadCall.parameters(List.of(new FieldFault(mismatch.getName(), "This must be a UUID"))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingRequestValueException missing) {
        return bad(BadCall.parameters(List.of(new FieldFault("id", "This must be a UUID"))));
    }

    private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .body(problem);
    }
}
