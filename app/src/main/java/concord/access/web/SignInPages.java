package concord.access.web;

import concord.access.DemonstrationAccounts;
import concord.platform.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages for signing in and for choosing the post that one acts as. */
@Controller
class SignInPages {

    private final Wardrobe wardrobe;
    private final Landings landings;
    private final KeptForms keptForms;
    private final Optional<DemonstrationAccounts> demonstration;

    SignInPages(
            Wardrobe wardrobe, Landings landings, KeptForms keptForms, Optional<DemonstrationAccounts> demonstration) {
        this.wardrobe = wardrobe;
        this.landings = landings;
        this.keptForms = keptForms;
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @RequestParam(required = false) @Nullable String kept) {
        var accounts = demonstration.map(DemonstrationAccounts::shown).orElse(List.of());
        return Pages.show("access/sign-in", new SignInPage(refused != null, signedOut != null, kept != null, accounts));
    }

    /** After signing in again: what was typed when the session ended, ready to be sent to where it was going. */
    @GetMapping("/sign-in/kept")
    ModelAndView kept(HttpServletRequest request, HttpServletResponse response) {
        return keptForms
                .kept(request)
                .map(kept -> {
                    keptForms.forget(request, response);
                    return Pages.show("access/kept", new KeptPage(kept.path(), kept.fields()));
                })
                .orElseGet(() -> Pages.redirect("/work"));
    }

    @GetMapping("/posts/mine")
    ModelAndView posts(HttpServletRequest request) {
        return wardrobe.of(request)
                .map(worn -> Pages.show("access/posts", new PostsPage(worn.posts(), worn.now())))
                .orElseGet(() -> Pages.redirect("/sign-in"));
    }

    @PostMapping("/posts/mine")
    ModelAndView wear(@RequestParam(defaultValue = "") String post, HttpServletRequest request) {
        boolean worn = uuid(post).map(id -> wardrobe.wear(request, id)).orElse(false);
        return worn ? Pages.redirect(landings.of(request)) : Pages.redirect("/posts/mine");
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
