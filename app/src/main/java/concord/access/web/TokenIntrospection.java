package concord.access.web;

import concord.access.TokenCheck;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/** Turns a bearer token of the API into the post that it acts as; its scopes become {@code SCOPE_…} authorities. */
@Component
class TokenIntrospection implements OpaqueTokenIntrospector {

    private final TokenCheck tokens;

    TokenIntrospection(TokenCheck tokens) {
        this.tokens = tokens;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        return tokens.callerWith(token)
                .map(caller -> new AgencySystem(caller.post(), authorities(caller.scopes())))
                .orElseThrow(
                        () -> new BadOpaqueTokenException("The token is not known, was revoked or is past its day"));
    }

    private static List<GrantedAuthority> authorities(Set<String> scopes) {
        return scopes.stream()
                .map(scope -> (GrantedAuthority) new SimpleGrantedAuthority("SCOPE_" + scope))
                .toList();
    }
}
