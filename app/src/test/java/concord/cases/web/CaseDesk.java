package concord.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.access.Seats;
import concord.access.web.SignedInAs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where the holder of a post opens the pages of cases and sends their forms, without a browser. */
final class CaseDesk {

    private final MockMvcTester mvc;
    private final Seats.Seat seat;

    CaseDesk(MockMvcTester mvc, Seats.Seat seat) {
        this.mvc = mvc;
        this.seat = seat;
    }

    MvcTestResult get(String path) {
        return mvc.get().uri(path).with(SignedInAs.seat(seat)).exchange();
    }

    /** @param fields names and values in turn */
    MvcTestResult post(String path, List<String> fields) {
        var request = mvc.post().uri(path).with(csrf()).with(SignedInAs.seat(seat));
        for (int at = 0; at < fields.size(); at += 2) {
            request = request.param(fields.get(at), fields.get(at + 1));
        }
        return request.exchange();
    }

    MvcTestResult post(String path, String... fields) {
        return post(path, List.of(fields));
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    String hidden(String path, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body(get(path)));
        assertThat(field.find()).as("a hidden field %s", name).isTrue();
        return field.group(1);
    }
}
