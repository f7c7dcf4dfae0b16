package concord.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Renders a template without Spring, and reads the page as a browser would. */
final class Rendering {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Rendering() {}

    static Document of(String template, Map<String, Object> parameters) {
        return Jsoup.parse(html(template, parameters));
    }

    static String html(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        TEMPLATES.render(template, parameters, output);
        return output.toString();
    }
}
