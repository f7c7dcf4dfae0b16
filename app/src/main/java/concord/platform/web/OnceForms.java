package concord.platform.web;

import concord.platform.gate.FormInHand;
import concord.platform.gate.FormsInHand;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sees to it that a form is done once: sent again with the same content, it is answered as it was the first time and no
 * controller is asked. Twins wait for one another here; on another node, and after a crash, they meet at the Gate, which
 * keeps the form's keys in the transaction of the act.
 */
final class OnceForms implements HandlerInterceptor, FormsInHand {

    private static final int LANES = 256;
    private static final String LANE = OnceForms.class.getName();

    private final ObjectProvider<FormMemory> memory;
    private final ReentrantLock[] lanes =
            Stream.generate(ReentrantLock::new).limit(LANES).toArray(ReentrantLock[]::new);

    OnceForms(ObjectProvider<FormMemory> memory) {
        this.memory = memory;
    }

    @Override
    public Optional<FormInHand> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? SentForm.in(attributes.getRequest()).map(form -> form)
                : Optional.empty();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        Optional<SentForm> sent = SentForm.of(request);
        if (sent.isEmpty()) {
            return true;
        }
        SentForm form = sent.get();
        enter(request, form);
        Optional<FormMemory.Way> earlier = earlier(request, form);
        if (earlier.isEmpty()) {
            form.begin(request);
            return true;
        }
        leave(request);
        new Redirect(earlier.get().path(), earlier.get().saying()).render(Map.of(), request, response);
        return false;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && answer.getView() instanceof Redirect redirect) {
            SentForm.in(request)
                    .filter(SentForm::isDone)
                    .ifPresent(form -> memory.ifAvailable(
                            known -> known.remember(request, form.key(), form.digest(), redirect.way())));
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        leave(request);
    }

    private Optional<FormMemory.Way> earlier(HttpServletRequest request, SentForm form) {
        try {
            return memory.stream()
                    .flatMap(known -> known.answerTo(request, form.key(), form.digest()).stream())
                    .findFirst();
        } catch (RuntimeException fault) {
            leave(request);
            throw fault;
        }
    }

    private void enter(HttpServletRequest request, SentForm form) {
        ReentrantLock lane = lanes[Math.floorMod(form.key().hashCode(), LANES)];
        lane.lock();
        request.setAttribute(LANE, lane);
    }

    private static void leave(HttpServletRequest request) {
        if (request.getAttribute(LANE) instanceof ReentrantLock lane) {
            request.removeAttribute(LANE);
            lane.unlock();
        }
    }
}
