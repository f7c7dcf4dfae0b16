package concord.sharing.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import concord.access.Seats;
import concord.access.web.SignedInAs;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who is signed in and walks pages. */
public record Visitor(MockMvcTester mvc, Seats.Seat seat) {

    public MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(SignedInAs.seat(seat)).exchange();
    }

    public MvcTestResult post(String uri, Map<String, String> fields) {
        var request = mvc.post().uri(uri).with(SignedInAs.seat(seat)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    public MvcTestResult postWithFile(String uri, Map<String, String> fields, MockMultipartFile file) {
        var request = mvc.post()
                .uri(uri)
                .multipart()
                .file(file)
                .with(SignedInAs.seat(seat))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
