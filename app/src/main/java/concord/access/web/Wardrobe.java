package concord.access.web;

import concord.access.WearablePost;
import concord.access.WearablePosts;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.PostId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says as which post a request acts. A post that was taken away since the last request is worn no longer. */
@Component
class Wardrobe {

    private static final String WORN = "concord.post";
    private static final String OPENED = Wardrobe.class.getName();

    private final Gate gate;

    Wardrobe(Gate gate) {
        this.gate = gate;
    }

    /** What a request wears and could wear; read once for each request. */
    record Worn(
            SignedIn who,
            List<WearablePost> posts,
            @Nullable WearablePost now) {}

    Optional<Worn> of(HttpServletRequest request) {
        if (request.getAttribute(OPENED) instanceof Worn worn) {
            return Optional.of(worn);
        }
        Optional<Worn> worn = signedIn().map(who -> open(request, who));
        worn.ifPresent(found -> request.setAttribute(OPENED, found));
        return worn;
    }

    /** As whom a request acts: the post worn, or a member of the public. Who holds no post acts as the public does. */
    Acting acting(HttpServletRequest request) {
        return of(request)
                .filter(worn -> worn.now() != null)
                .map(Wardrobe::acting)
                .orElseGet(Acting::publicVisitor);
    }

    boolean wear(HttpServletRequest request, UUID post) {
        boolean mine = of(request).stream()
                .flatMap(worn -> worn.posts().stream())
                .anyMatch(candidate -> candidate.id().equals(post));
        if (mine) {
            request.getSession().setAttribute(WORN, post);
            request.removeAttribute(OPENED);
        }
        return mine;
    }

    private Worn open(HttpServletRequest request, SignedIn who) {
        List<WearablePost> posts =
                gate.ask(Acting.system(), new WearablePosts(who.staff())).orThrow();
        return new Worn(who, posts, worn(request, posts));
    }

    private static @Nullable WearablePost worn(HttpServletRequest request, List<WearablePost> posts) {
        HttpSession session = request.getSession(false);
        Object chosen = session == null ? null : session.getAttribute(WORN);
        return posts.stream()
                .filter(post -> post.id().equals(chosen))
                .findFirst()
                .orElse(posts.isEmpty() ? null : posts.getFirst());
    }

    private static Acting acting(Worn worn) {
        WearablePost post = Objects.requireNonNull(worn.now());
        return new Acting(new PostId(post.id()), worn.who().staff(), Acting.Via.PAGE);
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }
}
