package concord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one browser of a test JVM: the machine's own Chromium, and never one that Playwright fetches. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<Path> ON_A_MAC = List.of(
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private Chromium() {}

    static Browser running() {
        return Holder.BROWSER;
    }

    private static Browser launch() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        // Root has no sandbox; the pages are our own.
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-gpu")));
    }

    private static Path executable() {
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<Path> onThePath =
                NAMES.stream().flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)));
        return Stream.concat(onThePath, ON_A_MAC.stream())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install it: apt-get install chromium"));
    }

    /** Starts it when a test first asks for it. */
    private static final class Holder {
        private static final Browser BROWSER = launch();
    }
}
