package concord.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what Tomcat refuses before any of our own code is asked, such as an address that is none: with our page for people
 * and a problem for programs, where Tomcat would show a bare page of its own.
 */
final class BareRefusals implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final TemplateEngine templates;
    private final JsonMapper json;

    BareRefusals(TemplateEngine templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve()));
    }

    private String page(ErrorPage page) {
        var output = new StringOutput();
        templates.render("errors/problem.jte", Map.of("frame", Frame.signedOut(Service.PLAIN), "page", page), output);
        return output.toString();
    }

    /** The innermost of those that report: whatever an application has answered by then is left alone. */
    private final class Valve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            int status = response.getStatus();
            if (status < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                answer(request, response, ErrorPage.ofStatus(status));
            } catch (IOException _) {
                // The reader has gone.
            }
        }

        private void answer(Request request, Response response, ErrorPage page) throws IOException {
            ErrorPages.guard(response);
            boolean program = isProgram(request);
            String answer = program ? json.writeValueAsString(problem(response, page)) : page(page);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
            // An answer that failed half-way may have said how long it was going to be.
            response.setContentLength(answer.getBytes(StandardCharsets.UTF_8).length);
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(answer);
                response.finishResponse();
            }
        }

        private static ProblemDetail problem(Response response, ErrorPage page) {
            ProblemDetail problem = Problems.of(page);
            problem.setStatus(response.getStatus());
            problem.setProperty("code", "http." + response.getStatus());
            return problem;
        }

        private static boolean isProgram(Request request) {
            String address = request.getRequestURI();
            return address != null && address.startsWith("/api/");
        }
    }
}
