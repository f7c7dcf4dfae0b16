package concord.access.web;

import concord.platform.web.ContentPolicy;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The doors of the house: pages by session, the API by bearer token. Who may do what behind a door is the Gate's to
 * say; here it is only said which pages need nobody to be signed in.
 */
@Configuration
class Security implements WebMvcConfigurer {

    private static final String[] PUBLIC = {
        "/",
        "/refer/**",
        "/receipt/**",
        "/about/**",
        "/emergency",
        "/accessibility",
        "/cookies",
        "/sign-in",
        "/error",
        "/assets/**",
        "/favicon.ico",
        "/robots.txt",
        "/.well-known/security.txt",
        "/actuator/health/**"
    };

    private final ActingArgument acting;

    Security(ActingArgument acting) {
        this.acting = acting;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(acting);
    }

    @Bean
    AuthenticationManager authenticationManager(PasswordSignIn passwords) {
        return new ProviderManager(passwords);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, TokenIntrospection tokens, RateLimit limit) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.json")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/v1/cases/**", "/api/v1/panels/**")
                        .hasAuthority("SCOPE_cases:read")
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .hasAuthority("SCOPE_referrals:read")
                        .requestMatchers("/api/v1/sessions/**")
                        .hasAuthority("SCOPE_sessions:write")
                        .anyRequest()
                        .hasAuthority("SCOPE_referrals:write"))
                .oauth2ResourceServer(server -> server.opaqueToken(token -> token.introspector(tokens))
                        .authenticationEntryPoint(ApiProblems::unauthenticated)
                        .accessDeniedHandler(ApiProblems::outOfScope))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(limit, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignInPath path, RateLimit limit) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/refer/*/near/**")
                        .authenticated()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("user-name")
                        .passwordParameter("password")
                        .successHandler(path)
                        .failureUrl("/sign-in?refused"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .exceptionHandling(faults -> faults.accessDeniedHandler(path))
                .headers(
                        headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.VALUE))
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(policy ->
                                        policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .addFilterBefore(limit, AuthorizationFilter.class)
                .build();
    }
}
