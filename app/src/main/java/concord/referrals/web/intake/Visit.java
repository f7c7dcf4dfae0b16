package concord.referrals.web.intake;

import concord.platform.gate.Acting;
import concord.platform.web.Fields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** One request to the form: who asks, and the device's cookie to read and write. */
record Visit(Acting acting, HttpServletRequest request, HttpServletResponse response) {

    boolean isPublic() {
        return acting.post().equals(Acting.PUBLIC_POST);
    }

    Fields fields() {
        return Fields.of(request);
    }

    /** Whether the page was opened from the answers to check, and goes back there. */
    boolean fromCheck() {
        return "check".equals(request.getParameter("from"));
    }
}
