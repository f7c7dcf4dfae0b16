package concord.access.web;

import concord.access.ApiTokenId;
import concord.access.ApiTokenRow;
import concord.access.ListApiTokens;
import concord.access.RevokeApiToken;
import concord.access.TokenCheck;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.web.Fields;
import concord.platform.web.Form;
import concord.platform.web.Pages;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Settings: the tokens with which the systems of agencies come in through the API. */
@Controller
class ApiTokenPages {

    private static final String PATH = "/settings/api-tokens";

    private final Gate gate;
    private final TokenCheck tokens;
    private final SystemPosts posts;
    private final Clock clock;

    ApiTokenPages(Gate gate, TokenCheck tokens, SystemPosts posts, Clock clock) {
        this.gate = gate;
        this.tokens = tokens;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Acting acting) {
        return page(acting, Form.empty(), null);
    }

    @PostMapping(PATH)
    ModelAndView issue(Acting acting, Fields fields) {
        var form = new ApiTokenForm(fields, posts.all(acting), clock);
        if (!form.errors().isEmpty()) {
            return page(acting, new Form(fields, form.errors()), null);
        }
        String token = tokens.newToken();
        return switch (gate.submit(acting, form.command(TokenCheck.hash(token)))) {
            case Outcome.Done<ApiTokenId> _ -> page(acting, Form.empty(), token);
            case Outcome.Refused<ApiTokenId>(var refusal) -> Pages.refusal(refusal);
        };
    }

    @PostMapping(PATH + "/{id}/revoke")
    ModelAndView revoke(Acting acting, @PathVariable UUID id) {
        return switch (gate.submit(acting, new RevokeApiToken(new ApiTokenId(id)))) {
            case Outcome.Done<ApiTokenId> _ ->
                Pages.redirect(PATH, "The token was revoked and opens nothing any more.");
            case Outcome.Refused<ApiTokenId>(var refusal) -> Pages.refusal(refusal);
        };
    }

    private ModelAndView page(Acting acting, Form form, @Nullable String token) {
        return switch (gate.ask(acting, new ListApiTokens())) {
            case Outcome.Done<List<ApiTokenRow>>(List<ApiTokenRow> rows) -> {
                var page = new ApiTokensPage(rows, posts.all(acting), form, token, clock.instant());
                yield form.errors().isEmpty()
                        ? Pages.show("access/api-tokens", page)
                        : Pages.refused("access/api-tokens", page);
            }
            case Outcome.Refused<List<ApiTokenRow>>(var refusal) -> Pages.refusal(refusal);
        };
    }
}
