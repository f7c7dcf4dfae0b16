package concord.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Where one goes after signing in: to the page one came for, otherwise to where the post begins its day. And where one goes whose session
 * ended under a form: back to signing in, with what was typed kept.
 */
@Component
class SignInPath extends SavedRequestAwareAuthenticationSuccessHandler implements AccessDeniedHandler {

    /** Below the address of a visitor's form: shows it again when its token was out of date. */
    private static final String AGAIN = "/again";

    private final KeptForms kept;
    private final Landings landings;

    SignInPath(KeptForms kept, Landings landings) {
        this.kept = kept;
        this.landings = landings;
    }

    /** What was typed when the last session ended is offered before anything else. */
    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        return kept.kept(request).isPresent() ? "/sign-in/kept" : landings.of(request);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && isOpenToEverybody(request)) {
            request.getRequestDispatcher(path(request) + AGAIN).forward(request, response);
        } else if (denied instanceof CsrfException && endedUnderAForm(request)) {
            kept.keep(request, response);
            response.sendRedirect(request.getContextPath() + "/sign-in?kept");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** The form of a visitor needs no signing in: the page itself is shown again, with all that was typed. */
    private static boolean isOpenToEverybody(HttpServletRequest request) {
        String path = path(request);
        boolean ofVisitors = path.equals("/receipt") || path.startsWith("/refer/");
        return ofVisitors && !path.endsWith(AGAIN) && !isDraftOfPost(request) && "POST".equals(request.getMethod());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isDraftOfPost(HttpServletRequest request) {
        Cookie draft = WebUtils.getCookie(request, "concord-draft");
        return draft != null && draft.getValue().startsWith("post.");
    }

    private static boolean endedUnderAForm(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        return !signedIn
                && "POST".equals(request.getMethod())
                && !request.getParameterMap().isEmpty();
    }
}
