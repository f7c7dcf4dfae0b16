package concord.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/**
 * Renders one template with exactly two parameters, {@code frame} and {@code page}; a piece of a page has the second
 * alone. The whole page is made before the first byte is sent, so that a page that fails half-way becomes an error page
 * and not half a page.
 */
final class JteView implements View {

    /** Where a model has it, its template is a piece of a page and takes no frame. */
    static final String PIECE = JteView.class.getName() + ".piece";

    private static final String TYPE = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final TemplateEngine templates;
    private final Frames frames;
    private final String template;

    JteView(TemplateEngine templates, Frames frames, String template) {
        this.templates = templates;
        this.frames = frames;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, Object>();
        if (model == null || !model.containsKey(PIECE)) {
            parameters.put("frame", frames.of(request, response.getStatus()));
        }
        parameters.put("page", model == null ? null : model.get("page"));
        var output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        response.setContentType(TYPE);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
