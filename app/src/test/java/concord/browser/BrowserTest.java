package concord.browser;

import concord.ConcordTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test in a browser, of the demonstration on a port of its own. All classes with it share one application and one
 * browser: neither is cheap.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConcordTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.profiles.active=demo",
            "concord.demo.data=false",
            "concord.limits.sign-ins-a-minute=1000",
            "concord.limits.public-posts-a-minute=1000"
        })
@interface BrowserTest {}
