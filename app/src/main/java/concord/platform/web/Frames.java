package concord.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds the frame of one answer and completes it with its form token and what was just done. */
final class Frames {

    static final String FLASH = Frames.class.getName() + ".flash";
    private static final int FIRST_FAULT = 500;

    private final FrameSource source;

    Frames(FrameSource source) {
        this.source = source;
    }

    Frame of(HttpServletRequest request, int status) {
        return base(request, status)
                .on(Csrf.of(request), flash(request), SentForm.in(request).orElse(null));
    }

    /** After a fault the frame is bare: what failed may be the very thing the full frame needs. */
    private Frame base(HttpServletRequest request, int status) {
        boolean afterFault = request.getDispatcherType() == DispatcherType.ERROR && status >= FIRST_FAULT;
        return afterFault ? Frame.signedOut(Service.PLAIN) : source.frameFor(request);
    }

    private static @Nullable String flash(HttpServletRequest request) {
        Map<String, ?> kept = RequestContextUtils.getInputFlashMap(request);
        return kept != null && kept.get(FLASH) instanceof String sentence ? sentence : null;
    }
}
