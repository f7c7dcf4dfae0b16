package concord.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pictures of every page visited, for people to look at: {@code -Dconcord.screenshots=true} writes them to {@code
 * target/screenshots}, each as on a desktop and as on a phone.
 */
final class Screenshots {

    private static final boolean WANTED = Boolean.getBoolean("concord.screenshots");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Screenshots() {}

    static void take(Page page, String whose) {
        if (!WANTED) {
            return;
        }
        String name = "%03d-%s-%s"
                .formatted(
                        NUMBER.incrementAndGet(),
                        whose,
                        page.title().replace(" · Concord", "").replaceAll("[^A-Za-z0-9]+", "-"));
        shoot(page, name + "-desktop");
        var usual = page.viewportSize();
        page.setViewportSize(375, 812);
        shoot(page, name + "-phone");
        page.setViewportSize(usual.width, usual.height);
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
