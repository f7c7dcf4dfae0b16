package concord.access.web;

import concord.platform.gate.Acting;
import concord.platform.gate.PostId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller's method the {@link Acting} of its request: the post worn, an agency's system, or the public. */
@Component
class ActingArgument implements HandlerMethodArgumentResolver {

    private final Wardrobe wardrobe;

    ActingArgument(Wardrobe wardrobe) {
        this.wardrobe = wardrobe;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Acting.class;
    }

    @Override
    public Acting resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AgencySystem system) {
            return new Acting(new PostId(system.post()), null, Acting.Via.API);
        }
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        return servlet == null ? Acting.publicVisitor() : wardrobe.acting(servlet);
    }
}
