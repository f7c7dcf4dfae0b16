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

/** Somebody signed in who reads pages, as a browser does without script. */
final class Reader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Reader(URI base) {
        this.base = base;
    }

    void signIn(String userName, String password) throws IOException, InterruptedException {
        HttpResponse<String> landed = post("/sign-in", "/sign-in", Map.of("user-name", userName, "password", password));
        if (!landed.uri().getPath().equals("/work")) {
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
        Matcher matcher = Pattern.compile("href=\"(" + pattern + ")\"").matcher(read(page));
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " on " + page);
        }
        return matcher.group(1);
    }

    String total(String page) throws IOException, InterruptedException {
        String text = read(page).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
        Matcher matcher = Pattern.compile("of ([0-9,]+ referrals)").matcher(text);
        return matcher.find() ? matcher.group(1) : "An unknown number of referrals";
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(base.resolve(page)).build(), BodyHandlers.ofString());
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
        return client.send(
                HttpRequest.newBuilder(base.resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
