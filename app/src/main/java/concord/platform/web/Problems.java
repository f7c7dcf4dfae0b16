package concord.platform.web;

import concord.platform.gate.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What went wrong, in the form of RFC 9457, for callers that are programs. */
public final class Problems {

    private Problems() {}

    public static ProblemDetail of(Refusal refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status(refusal.kind()), refusal.whatStandsInTheWay() + " " + refusal.whatToDo());
        problem.setTitle("This was not done");
        problem.setProperty("code", refusal.code());
        problem.setProperty("rule", refusal.rule());
        problem.setProperty("whatToDo", refusal.whatToDo());
        return problem;
    }

    public static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case RULE, STALE -> HttpStatus.CONFLICT;
            case INPUT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
        };
    }

    static ProblemDetail of(ErrorPage page) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(page.status()), String.join(" ", page.paragraphs()));
        problem.setTitle(page.heading());
        problem.setProperty("code", "http." + page.status());
        if (page.incident() != null) {
            problem.setProperty("incident", page.incident());
        }
        return problem;
    }
}
