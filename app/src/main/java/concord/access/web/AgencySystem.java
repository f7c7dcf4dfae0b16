package concord.access.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** The system of an agency that came with a bearer token. */
record AgencySystem(UUID post, Collection<GrantedAuthority> authorities) implements OAuth2AuthenticatedPrincipal {

    @Override
    public String getName() {
        return post.toString();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("post", post);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }
}
