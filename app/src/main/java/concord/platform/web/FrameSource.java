package concord.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Knows who is asking, and so what stands around the page. The room that signs people in supplies the bean. Asked once
 * for each page that is rendered, not for redirects or the API.
 */
@FunctionalInterface
public interface FrameSource {

    Frame frameFor(HttpServletRequest request);
}
