package concord.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.SessionTrackingMode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the templates, the form parameter and the style sheet's long life into Spring's web layer. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final Duration YEAR = Duration.ofDays(365);

    private final OnceForms onceForms;

    PageConfiguration(OnceForms onceForms) {
        this.onceForms = onceForms;
    }

    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /** Without a source, nobody is signed in: for tests of pages, and until the room that signs people in stands. */
    @Bean
    static JteViewResolver pageViews(TemplateEngine templates, ObjectProvider<FrameSource> source) {
        return new JteViewResolver(
                templates,
                request -> source.getIfAvailable(() -> anybody -> Frame.signedOut(Service.PLAIN))
                        .frameFor(request));
    }

    @Bean
    static Faults faults() {
        return new Faults();
    }

    @Bean
    static BareRefusals bareRefusals(TemplateEngine templates, JsonMapper json) {
        return new BareRefusals(templates, json);
    }

    @Bean
    static ReadableRequests readableRequests() {
        return new ReadableRequests();
    }

    /** Uploads are taken apart when a controller asks, so that the page about one that is too large can be shown. */
    @Bean
    static MultipartResolver multipartResolver() {
        var resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }

    /** A session's key never stands in an address. */
    @Bean
    static ServletContextInitializer sessionsByCookieAlone() {
        return context -> context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    }

    @Bean
    static OnceForms onceForms(ObjectProvider<FormMemory> memory) {
        return new OnceForms(memory);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(onceForms);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FieldsParameter());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic());
    }
}
