package concord.referrals.web.intake;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The files that programs look for: what search engines may list, and where a fault in security is reported (RFC 9116). */
@Controller
class WellKnown {

    private static final String ROBOTS = """
            User-agent: *
            Allow: /$
            Allow: /about/
            Allow: /emergency
            Allow: /accessibility
            Allow: /cookies
            Allow: /assets/
            Disallow: /
            """;

    private final String contact;
    private final Clock clock;

    WellKnown(@Value("${concord.security-contact:}") String contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(ROBOTS);
    }

    /** Not there while the operator has not said where reports go: a wrong address would be worse. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        if (contact.isBlank()) {
            return ResponseEntity.notFound().build();
        }
        int nextYear = LocalDate.now(clock).getYear() + 1;
        return text("""
                Contact: %s
                Expires: %s-01-01T00:00:00Z
                Preferred-Languages: en
                """.formatted(contact, nextYear));
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text);
    }
}
