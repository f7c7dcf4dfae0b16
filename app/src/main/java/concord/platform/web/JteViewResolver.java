package concord.platform.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view's name: {@code referrals/list} is {@code jte/referrals/list.jte}. */
final class JteViewResolver implements ViewResolver, Ordered {

    private final TemplateEngine templates;
    private final Frames frames;

    JteViewResolver(TemplateEngine templates, FrameSource source) {
        this.templates = templates;
        this.frames = new Frames(source);
    }

    @Override
    public @Nullable View resolveViewName(String viewName, Locale locale) {
        String template = viewName + ".jte";
        return templates.hasTemplate(template) ? new JteView(templates, frames, template) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
