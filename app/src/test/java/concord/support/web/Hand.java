package concord.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.access.Seats;
import concord.access.web.SignedInAs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens pages and sends forms as the holder of a post, without a browser; counts the taps that are taken. */
final class Hand {

    /** An identifier in a path, for {@link #tap}. */
    static final String ID = "[0-9a-f-]{36}";

    private final MockMvcTester mvc;
    private final Seats.Seat seat;
    private int taps;

    Hand(MockMvcTester mvc, Seats.Seat seat) {
        this.mvc = mvc;
        this.seat = seat;
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SignedInAs.seat(seat)).exchange();
    }

    /** A tap on the first link of a page that leads to such a path; answers the path. */
    String tap(String from, String path) {
        Matcher link = Pattern.compile("href=\"(" + path + ")\"").matcher(body(get(from)));
        assertThat(link.find()).as("a link to %s on %s", path, from).isTrue();
        taps++;
        return link.group(1);
    }

    /** A choice among radios is a tap; typing is none. */
    void choose() {
        taps++;
    }

    /** @param fields names and values in turn */
    MvcTestResult post(String path, String... fields) {
        taps++;
        var request = mvc.post().uri(path).with(csrf()).with(SignedInAs.seat(seat));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    int taps() {
        return taps;
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as("a hidden field %s", name).isTrue();
        return field.group(1);
    }

    /** What stands in a field of a form. */
    static String value(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as("a value of %s", name).isTrue();
        return field.group(1);
    }

    /** The version that the form on a page was made from. */
    String version(String path) {
        return hidden(body(get(path)), "version");
    }

    /** What a form of three boxes for a date sends. */
    static String[] day(String name, LocalDate day) {
        return new String[] {
            name + "-day",
            String.valueOf(day.getDayOfMonth()),
            name + "-month",
            String.valueOf(day.getMonthValue()),
            name + "-year",
            String.valueOf(day.getYear())
        };
    }

    static String[] with(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }
}
