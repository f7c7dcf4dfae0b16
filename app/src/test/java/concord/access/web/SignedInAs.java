package concord.access.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import concord.access.Seats;
import concord.platform.gate.Acting;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a request of a test in as the holder of a post, without a password: {@code .with(SignedInAs.seat(chair))}. */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor seat(Seats.Seat seat) {
        return acting(seat.acting());
    }

    /** The post is worn if it is the only one that its holder has. */
    public static RequestPostProcessor acting(Acting acting) {
        var who = new SignedIn(Objects.requireNonNull(acting.holder()), "somebody");
        return authentication(new UsernamePasswordAuthenticationToken(who, null, List.of()));
    }
}
