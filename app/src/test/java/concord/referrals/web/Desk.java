package concord.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.access.Seats;
import concord.access.web.SignedInAs;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where the holder of a post opens pages and sends forms, without a browser; counts the steps that are taken there. */
final class Desk {

    private final MockMvcTester mvc;
    private final Seats.Seat seat;
    private int taken;
    private String page = "";

    Desk(MockMvcTester mvc, Seats.Seat seat) {
        this.mvc = mvc;
        this.seat = seat;
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SignedInAs.seat(seat)).exchange();
    }

    /** @param fields names and values in turn */
    MvcTestResult post(String path, String... fields) {
        taken++;
        var request = mvc.post().uri(path).with(csrf()).with(SignedInAs.seat(seat));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /** Opens a page, follows the first link that ends so, and counts the step that was taken to get there. */
    String follow(String from, String ending) {
        Matcher link = Pattern.compile("href=\"(/referrals/[0-9a-f-]{36}" + ending + ")\"")
                .matcher(body(get(from)));
        assertThat(link.find()).as("a link to %s on %s", ending, from).isTrue();
        page = body(get(link.group(1)));
        taken++;
        return link.group(1);
    }

    /** The page that was followed last. */
    String page() {
        return page;
    }

    /** Links followed and forms sent; typing is not counted (pages.md section 8). */
    int taken() {
        return taken;
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
}
