package concord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import concord.platform.gate.GateRefusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong, seen through a real servlet container, because only that dispatches errors. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = ErrorPagesTests.Rooms.class,
        properties = {"spring.servlet.multipart.max-file-size=1KB", "server.tomcat.max-http-form-post-size=10KB"})
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, 404, Page not found",
        "/too-many, 429, Too many requests",
        "/missing-parameter, 400, There is a problem with what was sent",
        "/post-only, 405, This page cannot be used that way",
        "/refused, 409, This was not done",
        "/error, 404, Page not found"
    })
    void showsAPlainPageInTheFrame(String path, int status, String heading) throws Exception {
        HttpResponse<String> answer = get(path);

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.title()).isEqualTo(heading + " · Concord");
        assertThat(page.select("header")).hasSize(1);
    }

    @Test
    void givesANumberToQuoteAndNeverTheFaultItself(CapturedOutput log) throws Exception {
        HttpResponse<String> answer = get("/fault");

        String incident = Jsoup.parse(answer.body()).select("main strong").text();
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(incident).matches("[0-9A-F]{8}");
        assertThat(answer.body()).doesNotContain("IllegalStateException", "a secret", "at concord.");
        assertThat(log.getAll())
                .containsOnlyOnce("Fault " + incident + " at /fault")
                .containsOnlyOnce("a secret");
    }

    @Test
    void looksTheSameWhetherAPageIsAbsentOrNotForTheReader() throws Exception {
        String absent = get("/no-such-page").body();
        String hidden = get("/hidden").body();

        assertThat(hidden).isEqualTo(absent);
    }

    @Test
    void answersAProgramWithAProblem() throws Exception {
        HttpResponse<String> answer = get("/api/v1/no-such-thing");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"code\":\"http.404\"", "Page not found");
    }

    @Test
    void answersWithAProblemWhereJsonIsAskedFor() throws Exception {
        HttpRequest request =
                request("/no-such-page").header("Accept", "application/json").build();

        HttpResponse<String> answer = BROWSER.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void saysWhenAFileIsTooLarge() throws Exception {
        String body = """
                --x\r
                Content-Disposition: form-data; name="file"; filename="a.txt"\r
                \r
                %s\r
                --x--\r
                """.formatted("a".repeat(2000));

        HttpResponse<String> answer = post("/upload", "multipart/form-data; boundary=x", body);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("What you sent is too large");
    }

    @Test
    void saysWhenAFormIsTooLarge() throws Exception {
        HttpResponse<String> answer =
                post("/form", "application/x-www-form-urlencoded", "concern=" + "a".repeat(20_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("What you sent is too large");
    }

    @Test
    void takesNulAndControlCharactersAsTheyAreTyped() throws Exception {
        HttpResponse<String> answer =
                post("/form", "application/x-www-form-urlencoded", "concern=a%00b%07%0D%0A%3Cscript%3E");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("a\u0000b\u0007\r\n").doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"concern=%zz", "concern=%ff%fe", "%=%&&&=="})
    void neitherFaultsNorLogsOverBytesThatAreNoText(String body, CapturedOutput log) throws Exception {
        HttpResponse<String> answer = post("/form", "application/x-www-form-urlencoded", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is a problem with what was sent");
        assertThat(log.getAll()).doesNotContain("Character decoding failed");
    }

    @Test
    void leadsOnWithoutPuttingThePageIntoTheAddress() throws Exception {
        HttpResponse<String> answer = post("/done", "application/x-www-form-urlencoded", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/form"));
    }

    @Test
    void tellsOnTheNextPageOnlyWhatWasDone() throws Exception {
        String session = post("/done", "application/x-www-form-urlencoded", "")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];

        String first = send(request("/form").header("Cookie", session));
        String second = send(request("/form").header("Cookie", session));

        assertThat(first).contains("The request was sent.");
        assertThat(second).doesNotContain("The request was sent.");
    }

    @Test
    void keepsTheStyleSheetForAYearUnderAnAddressOfItsOwn() throws Exception {
        HttpResponse<String> answer = get(Assets.at("images/favicon.svg"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(request(path).build(), BodyHandlers.ofString());
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return BROWSER.send(request.build(), BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return BROWSER.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** A house with pages only: no database, nobody signed in. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        MultipartAutoConfiguration.class
    })
    @Import({PageConfiguration.class, ErrorPages.class, Troubles.class})
    static class Rooms {}

    /** Whatever can go wrong, each at its address. */
    @Controller
    static class Troubles {

        @GetMapping("/fault")
        ModelAndView fault() {
            throw new IllegalStateException("a secret");
        }

        @GetMapping("/too-many")
        ModelAndView tooMany() {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }

        @GetMapping("/missing-parameter")
        ModelAndView missing(@RequestParam String needed) {
            return Pages.notFound();
        }

        @PostMapping("/post-only")
        ModelAndView postOnly() {
            return Pages.notFound();
        }

        @GetMapping("/hidden")
        ModelAndView hidden() {
            return Pages.refusal(new GateRefusal.NotFound());
        }

        @GetMapping("/refused")
        ModelAndView refused() {
            return Pages.refusal(new OneRequestIsOpen());
        }

        @PostMapping("/upload")
        ModelAndView upload(@RequestParam MultipartFile file) {
            return Pages.notFound();
        }

        @GetMapping("/form")
        ModelAndView form() {
            return Pages.notFound();
        }

        @PostMapping("/form")
        ModelAndView form(Fields fields) {
            return Pages.show(
                    "errors/problem",
                    new ErrorPage(422, "Refused", fields.all("concern"), null, null),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }

        @PostMapping("/done")
        ModelAndView done() {
            return Pages.redirect("/form", "The request was sent.").addObject("name", "Amira");
        }
    }
}
