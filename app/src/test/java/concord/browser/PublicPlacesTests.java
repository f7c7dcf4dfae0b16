package concord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages that anybody may open. */
@BrowserTest
class PublicPlacesTests {

    @Autowired
    private ApplicationContext context;

    private Town town;

    @BeforeEach
    void open() {
        town = new Town(context);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageOfTheFooterAndTheStartCanBeRead(boolean script) {
        var visitor = town.visitor("visitor", script);

        for (String path : new String[] {
            "/",
            "/emergency",
            "/refer/come-back",
            "/receipt",
            "/about/what-is-kept",
            "/about/matching",
            "/about/who-can-see",
            "/accessibility",
            "/cookies",
            "/sign-in",
            "/sign-in?refused",
            "/sign-in?signed-out",
            "/sign-in?kept"
        }) {
            visitor.open(path);
            assertThat(visitor.text()).isNotBlank();
        }
    }
}
