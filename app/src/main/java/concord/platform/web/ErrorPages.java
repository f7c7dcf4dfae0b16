package concord.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers whatever no controller could: a plain page for people, a problem for programs, never a stack trace. */
@Controller
class ErrorPages implements ErrorController {

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        guard(response);
        ErrorPage page = page(request);
        if (isProgram(request)) {
            return ResponseEntity.status(page.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Problems.of(page));
        }
        return Pages.show("errors/problem", page, HttpStatus.valueOf(page.status()));
    }

    /** What was refused before it came to the doors of the house has none of their headers yet. */
    static void guard(HttpServletResponse response) {
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.VALUE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ErrorPage page(HttpServletRequest request) {
        ErrorPage page = ErrorPage.ofStatus(status(request));
        if (page.status() < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return page;
        }
        return page.incident(
                Faults.incidentOf(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
    }

    /** Somebody who types the address of this page itself gets "not found". */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) != null
                ? code
                : HttpStatus.NOT_FOUND.value();
    }

    private static boolean isProgram(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith(request.getContextPath() + "/api/")) {
            return true;
        }
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accept.contains("json") && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
