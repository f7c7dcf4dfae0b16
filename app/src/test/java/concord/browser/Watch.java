package concord.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a browser complains of while pages are open: its console, faults of scripts, and requests that leave the host. */
final class Watch {

    private final String origin;
    private final List<String> complaints = new ArrayList<>();
    private int expectedStatus;

    Watch(Page page, String origin) {
        this.origin = origin;
        page.onConsoleMessage(message -> complain("Console: " + message.text()));
        page.onPageError(fault -> complain("Script: " + fault));
        page.onRequest(request -> leaving(request.url()));
        page.onRequestFailed(request -> complain("Not loaded: " + request.url() + " " + request.failure()));
    }

    /** A page that is meant to refuse: the browser reports its status, and nothing else may be reported. */
    void expect(int status) {
        expectedStatus = status;
    }

    /** All complaints since the last call. */
    List<String> complaints() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        expectedStatus = 0;
        return heard;
    }

    private void complain(String words) {
        boolean meant = expectedStatus > 0 && words.contains("responded with a status of " + expectedStatus);
        // A page that is left does not wait for what it still loads.
        if (!meant && !words.contains("net::ERR_ABORTED")) {
            complaints.add(words);
        }
    }

    private void leaving(String url) {
        if (!url.startsWith(origin + "/") && !url.startsWith("data:")) {
            complaints.add("Left the host: " + url);
        }
    }
}
