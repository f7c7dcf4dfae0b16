package concord.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where a page that warns of the session's end asks to stay: to be asked at all is what keeps a session. */
@Controller
class SessionPages {

    static final String STAY = "/session";

    @GetMapping(STAY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {}
}
