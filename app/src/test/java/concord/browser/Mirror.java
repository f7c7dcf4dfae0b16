package concord.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;

/**
 * Shows a page to axe that was reached without script: axe is a script. The mirror has the same words at the same
 * address, its style sheet, and nothing of our own script, so that axe sees what somebody without script sees.
 */
final class Mirror {

    private Mirror() {}

    static List<Rule> violations(Page page) {
        try (BrowserContext context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(page.viewportSize().width, page.viewportSize().height))) {
            String html = page.content();
            Page mirror = context.newPage();
            mirror.route(
                    page.url(),
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(html)));
            mirror.route("**/app.js*", Route::abort);
            mirror.navigate(page.url());
            return new AxeBuilder(mirror).setLegacyMode(true).analyze().getViolations();
        }
    }
}
