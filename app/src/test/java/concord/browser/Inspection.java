package concord.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every page of Concord must be, whoever opened it: nothing for axe to report, one heading of the first rank, a
 * title that no other page has, and no scrolling sideways on the narrowest phone.
 */
final class Inspection {

    /** WCAG 2.2, 1.4.10: what 1280 pixels are at 400 per cent. */
    private static final int NARROWEST = 320;

    /** The heading of each title seen so far, in the whole run. */
    private static final Map<String, String> HEADINGS = new HashMap<>();

    /** axe takes a second or so: a page that was seen already is not gone through twice. */
    private static final Set<String> SHOWN = new HashSet<>();

    private final Page page;
    private final boolean script;

    Inspection(Page page, boolean script) {
        this.page = page;
        this.script = script;
    }

    /** Everything that is wrong with the page now, in words. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        headings(faults);
        if (isUnseen()) {
            narrow(faults);
            axe(faults);
        }
        return faults;
    }

    private void headings(List<String> faults) {
        List<String> first = page.locator("h1").allInnerTexts();
        if (first.size() != 1) {
            faults.add("Headings of the first rank: " + first);
            return;
        }
        String title = page.title();
        if (!title.endsWith(" · Concord")) {
            faults.add("The title does not end with the name of the service: " + title);
        }
        boolean refused = page.locator(".govuk-error-summary").count() > 0;
        if (refused != title.startsWith("Error: ")) {
            faults.add("The title says \"Error: \" when and only when something is wrong: " + title);
        }
        @Nullable String before = HEADINGS.putIfAbsent(title, first.getFirst());
        if (before != null && !before.equals(first.getFirst())) {
            faults.add("Two pages have the title \"%s\": \"%s\" and \"%s\"".formatted(title, before, first.getFirst()));
        }
    }

    private void narrow(List<String> faults) {
        var usual = page.viewportSize();
        page.setViewportSize(NARROWEST, 800);
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > NARROWEST) {
            faults.add("At %d pixels it is %d wide: %s".formatted(NARROWEST, width, page.evaluate(WIDE)));
        }
        page.setViewportSize(usual.width, usual.height);
    }

    private static final String WIDE = """
            [...document.querySelectorAll('body *')]
              .filter(one => one.getBoundingClientRect().right > 321 && !one.closest('.concord-scroll'))
              .slice(0, 3).map(one => one.outerHTML.slice(0, 160)).join(' | ')""";

    private void axe(List<String> faults) {
        for (Rule rule : violations()) {
            rule.getNodes()
                    .forEach(node -> faults.add("axe, %s: %s. %s %s"
                            .formatted(rule.getId(), rule.getHelp(), node.getTarget(), shortened(node.getHtml()))));
        }
    }

    private List<Rule> violations() {
        return script ? new AxeBuilder(page).setLegacyMode(true).analyze().getViolations() : Mirror.violations(page);
    }

    private boolean isUnseen() {
        boolean main = SHOWN.add(sameness("main"));
        boolean header = SHOWN.add(sameness("header"));
        return main || header;
    }

    /** A part of the page without what differs at each visit and changes nothing for a reader. */
    private String sameness(String part) {
        Object html = page.evaluate("part => document.querySelector(part)?.outerHTML ?? ''", part);
        return script
                + String.valueOf(html)
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll(" aria-current=\"[^\"]*\"|govuk-service-navigation__item--active", "")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "");
    }

    private static String shortened(String html) {
        return html.length() <= 200 ? html : html.substring(0, 200) + "…";
    }
}
