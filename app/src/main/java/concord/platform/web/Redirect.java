package concord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Leads on with 303, so that going back never posts twice, and puts nothing of the model into the address. */
final class Redirect extends RedirectView {

    private final String path;
    private final @Nullable String saying;

    Redirect(String path, @Nullable String saying) {
        super(path, true);
        this.path = path;
        this.saying = saying;
        setStatusCode(HttpStatus.SEE_OTHER);
        setExposeModelAttributes(false);
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this service: " + path);
        }
    }

    FormMemory.Way way() {
        return new FormMemory.Way(path, saying);
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (saying != null) {
            RequestContextUtils.getOutputFlashMap(request).put(Frames.FLASH, saying);
        }
        super.renderMergedOutputModel(model, request, response);
    }
}
