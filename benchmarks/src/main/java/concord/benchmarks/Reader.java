package concord.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody signed in who reads pages, as a browser does without script. */
final class Reader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final URI base;
    private final @Nullable String token;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = client(HttpClient.Redirect.NORMAL);

    /** For what is measured as one request: where it leads is another. */
    private final HttpClient staying = client(HttpClient.Redirect.NEVER);

    Reader(URI base) {
        this(base, null);
    }

    private Reader(URI base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    /** A system that comes with a token instead. */
    Reader bearing(String given) {
        return new Reader(base, given);
    }

    void signIn(String userName, String password) throws IOException, InterruptedException {
        HttpResponse<String> landed = post("/sign-in", "/sign-in", Map.of("user-name", userName, "password", password));
        if (landed.uri().getPath().equals("/sign-in")) {
            throw new IllegalStateException(
                    "Not signed in, but at " + landed.uri().getPath());
        }
    }

    String read(String page) throws IOException, InterruptedException {
        return get(page).body();
    }

    /** Searches, and says where what was found stands. */
    String search(String words) throws IOException, InterruptedException {
        return post("/people", "/search", Map.of("words", words)).uri().getPath();
    }

    /** The first address on a page that looks like this. */
    String first(String page, String pattern) throws IOException, InterruptedException {
        return text(page, "(?<=href=\")" + pattern + "(?=\")");
    }

    /** The first words on a page that look like this. */
    String text(String page, String pattern) throws IOException, InterruptedException {
        return found(read(page), pattern);
    }

    static String found(String body, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " on a page");
        }
        return matcher.group();
    }

    /** Sends a form that stands on a page, and says what came back. */
    String send(String form, String action, Map<String, String> fields) throws IOException, InterruptedException {
        return post(form, action, fields).body();
    }

    /** The form on a page that goes to an address, with its hidden fields encoded as they are sent. */
    String form(String page, String action) throws IOException, InterruptedException {
        String form = found(read(page), "(?s)<form action=\"" + Pattern.quote(action) + "\".*?</form>");
        return hidden(form);
    }

    /** The hidden fields of a piece of a page, encoded. */
    static String hidden(String piece) {
        return HIDDEN.matcher(piece)
                .results()
                .map(field -> field.group(1) + "=" + encoded(field.group(2)))
                .collect(Collectors.joining("&"));
    }

    /** Sends a form and stays: one request, whatever it leads to. */
    HttpResponse<String> press(String action, String hidden, Map<String, String> typed)
            throws IOException, InterruptedException {
        String body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return staying.send(request(action, hidden + "&" + body), BodyHandlers.ofString());
    }

    String total(String page) throws IOException, InterruptedException {
        String text = read(page).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
        Matcher matcher = Pattern.compile("of ([0-9,]+ (?:referrals|cases))").matcher(text);
        return matcher.find() ? matcher.group(1) : "An unknown number";
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(base.resolve(page));
        if (token != null) {
            asked.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = client.send(asked.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " at " + page);
        }
        return answer;
    }

    private HttpResponse<String> post(String form, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(form).body());
        if (!token.find()) {
            throw new IllegalStateException("No form on " + form);
        }
        String body = "_csrf=" + encoded(token.group(1))
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return client.send(request(action, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String action, String body) {
        return HttpRequest.newBuilder(base.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
