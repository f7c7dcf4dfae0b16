package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody at a browser of their own. Speaks of what a person sees: links, buttons, labels, legends. Every page that is
 * reached is inspected before anything else is done with it.
 *
 * <p>A step is what pages.md section 8 counts: a page that is asked for, or a control that is used and is no answer to
 * a question. A button that leads to a page is one step and not two.
 */
final class Visitor implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final String name;
    private final String origin;
    private final boolean script;
    private final BrowserContext context;
    private final Page page;
    private final Watch watch;
    private int loads;
    private int steps;
    private int answers;

    Visitor(String name, String origin, boolean script) {
        this.name = name + (script ? "" : "-without-script");
        this.origin = origin;
        this.script = script;
        this.context = Chromium.running()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setLocale("en-GB")
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(script));
        this.context.setDefaultTimeout(15_000);
        this.page = context.newPage();
        this.watch = new Watch(page, origin);
        page.onLoad(loaded -> loads++);
    }

    /** Types an address or follows a link from outside, such as that of a letter. */
    Visitor open(String path) {
        return reach(() -> page.navigate(path.startsWith("http") ? path : origin + path));
    }

    /** Opens a page that is meant to refuse with a status. */
    Visitor openRefused(String path, int status) {
        watch.expect(status);
        return reach(() -> assertThat(page.navigate(origin + path).status()).isEqualTo(status));
    }

    Visitor follow(String words) {
        return follow(link(words));
    }

    Visitor follow(Locator link) {
        return reach(() -> link.first().click());
    }

    /** Presses a button that leads to a page. */
    Visitor press(String words) {
        return reach(() -> button(words).first().click());
    }

    /** Presses a button of a form that is meant to be refused, with the same page and what is wrong. */
    Visitor pressRefused(String words) {
        return pressRefused(words, 422);
    }

    Visitor pressRefused(String words, int status) {
        watch.expect(status);
        return press(words);
    }

    /** Presses a key that leads to a page. */
    Visitor key(String key) {
        return reach(() -> page.keyboard().press(key));
    }

    /** Presses a key that sends a form which is meant to be refused. */
    Visitor keyRefused(String key) {
        watch.expect(422);
        return key(key);
    }

    Visitor write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    /** The three fields of a date. */
    Visitor date(String legend, LocalDate day) {
        Locator fields = group(legend).last();
        fields.getByLabel("Day").fill(String.valueOf(day.getDayOfMonth()));
        fields.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
        fields.getByLabel("Year").fill(String.valueOf(day.getYear()));
        return this;
    }

    Visitor choose(String legend, String option) {
        answers++;
        group(legend)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option))
                .first()
                .check();
        return this;
    }

    Visitor tick(String legend, String option) {
        group(legend)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(option))
                .first()
                .check();
        return this;
    }

    Visitor select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** Selects the option that names something, such as a post with its agency. */
    Visitor pick(String label, String named) {
        Locator options = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(named));
        return select(label, options.first().innerText());
    }

    /** Into the one field for files on the page; with script a button stands before it. */
    Visitor attach(String file, String mediaType, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(file, mediaType, content));
        return this;
    }

    Visitor signIn(String userName, String password) {
        return write("User name", userName).write("Password", password).press("Sign in");
    }

    /** Holds a phone from here on. */
    Visitor onAPhone() {
        page.setViewportSize(390, HEIGHT);
        return this;
    }

    /** Counts steps from here on. */
    void startCounting() {
        steps = 0;
        answers = 0;
    }

    /** Steps, and choices among answers: what a thumb touches besides writing. */
    int taps() {
        return steps + answers;
    }

    int steps() {
        return steps;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** The path of the page, without host and query. */
    String path() {
        return page.url().substring(origin.length()).replaceAll("[?#].*", "");
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    /** A link with these words and no others. */
    Locator exactLink(String words) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    Locator group(String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
    }

    /** Looks at the page as it is now, after something was opened or shown on it. */
    Visitor inspect() {
        List<String> faults = new ArrayList<>(watch.complaints());
        Screenshots.take(page, name);
        faults.addAll(new Inspection(page, script).faults());
        assertThat(faults).as("%s, \"%s\" at %s", name, page.title(), path()).isEmpty();
        return this;
    }

    private Visitor reach(Runnable act) {
        int before = loads;
        act.run();
        page.waitForCondition(() -> loads > before);
        steps++;
        return inspect();
    }

    @Override
    public void close() {
        context.close();
    }
}
