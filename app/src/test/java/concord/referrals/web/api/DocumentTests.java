package concord.referrals.web.api;

import static concord.referrals.web.api.ApiHouse.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import concord.ConcordTest;
import concord.access.TokenCheck;
import concord.platform.gate.Gate;
import concord.platform.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document of the API, held to the code: what it says is there, and what is there it says. */
@ConcordTest
class DocumentTests {

    private static final String DOCUMENT = "/api/v1/openapi.json";
    private static final Path COPY = Path.of("..", "docs", "api", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Gate gate;

    @Autowired
    private TokenCheck tokens;

    @Autowired
    private Clock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode document;

    @BeforeEach
    void read() {
        MvcTestResult answer = mvc.get().uri(DOCUMENT).exchange();
        assertThat(answer).hasStatusOk();
        document = JSON.readTree(answer.getMvcResult().getResponse().getContentAsByteArray());
    }

    @Test
    void isOpenToEverybodyAndOfVersionThreeOne() {
        assertThat(document.get("openapi").stringValue()).startsWith("3.1");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").stringValue())
                .isEqualTo("bearer");
    }

    @Test
    void holdsEveryCallOfTheCodeAndNoOther() {
        assertThat(documented()).containsExactlyInAnyOrderElementsOf(mapped());
    }

    @Test
    void saysOfEveryCallWhichScopeItNeedsAndWhatItMayAnswer() {
        for (JsonNode call : calls()) {
            String name = call.get("operationId").stringValue();
            boolean makes = name.equals("makeReferral") || name.equals("reportSession");
            assertThat(call.at("/security/0/bearer/0").stringValue()).as(name).isEqualTo(scope(name));
            assertThat(call.get("responses").propertyNames())
                    .as(name)
                    .containsAll(makes ? Set.of("201", "409", "413", "415", "422") : Set.of("200", "404"))
                    .contains("400", "401", "403", "429", "500");
        }
    }

    private static String scope(String name) {
        return switch (name) {
            case "makeReferral" -> "referrals:write";
            case "reportSession" -> "sessions:write";
            default -> name.contains("Case") || name.contains("Panel") ? "cases:read" : "referrals:read";
        };
    }

    @Test
    void describesWhatEveryCallAnswers() {
        for (JsonNode call : calls()) {
            JsonNode responses = call.get("responses");
            JsonNode good = responses.has("201") ? responses.get("201") : responses.get("200");
            String schema = good.at("/content/application~1json/schema/$ref").stringValue("");
            assertThat(document.at(schema.replaceFirst("#", "")).has("properties"))
                    .as("%s answers %s", call.get("operationId"), schema)
                    .isTrue();
        }
    }

    @Test
    void refersToNoSchemaThatIsMissing() {
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allMatch(place -> document.at(place.substring(1)).isObject());
    }

    @Test
    void everyExampleIsAcceptedByTheRunningApplication() {
        var house = new ApiHouse(gate, tokens, clock, database);
        arrangeTheAreaOfTheExamples(house);
        ApiHouse.Token school = house.system(house.agency(), WRITE);

        for (JsonNode example : examples()) {
            assertThat(ApiHouse.make(mvc, school, UUID.randomUUID(), JSON.writeValueAsString(example)))
                    .hasStatus(201);
        }
    }

    @Test
    void theWholeExampleHasEveryFieldOfTheSchemaAndNoOther() {
        JsonNode whole = value(
                document.at("/paths/~1api~1v1~1referrals/post/requestBody/content/application~1json/examples/whole"));

        assertSameFields(document.at("/components/schemas/NewReferral"), whole);
    }

    @Test
    void theCommittedCopyIsWhatIsServed() throws IOException {
        String served = JSON.writeValueAsString(document) + "\n";
        Path renewed = Path.of("target", "openapi.json");
        Files.writeString(renewed, served);

        assertThat(Files.exists(COPY) ? JSON.readTree(Files.readString(COPY)) : null)
                .as("The API and its committed copy differ. If the change is meant, renew the copy with"
                        + " `cp app/target/openapi.json docs/api/openapi.json` and commit it")
                .isEqualTo(document);
    }

    /** Of the entries of an array, all together have every field. */
    private void assertSameFields(JsonNode schema, JsonNode... examples) {
        JsonNode resolved = resolved(schema);
        List<JsonNode> objects = Stream.of(examples).filter(JsonNode::isObject).toList();
        for (String field : fieldsOf(objects)) {
            JsonNode[] values = objects.stream()
                    .filter(object -> object.has(field))
                    .map(object -> object.get(field))
                    .flatMap(value -> value.isArray() ? value.values().stream() : Stream.of(value))
                    .toArray(JsonNode[]::new);
            JsonNode property = resolved(resolved.at("/properties/" + field));
            assertSameFields(property.has("items") ? property.get("items") : property, values);
        }
        assertThat(fieldsOf(objects))
                .containsExactlyInAnyOrderElementsOf(
                        resolved.has("properties") ? resolved.get("properties").propertyNames() : Set.of());
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }

    private static Set<String> fieldsOf(List<JsonNode> objects) {
        return objects.stream()
                .flatMap(object -> object.propertyNames().stream())
                .collect(Collectors.toSet());
    }

    private List<String> documented() {
        var calls = new ArrayList<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return calls;
    }

    private List<String> mapped() {
        var calls = new ArrayList<String>();
        for (RequestMappingInfo mapping :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith("/api/") && !path.startsWith(DOCUMENT)) {
                    for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                        calls.add(method + " " + path);
                    }
                }
            }
        }
        return calls;
    }

    private List<JsonNode> calls() {
        return document.get("paths").values().stream()
                .flatMap(path -> path.values().stream())
                .toList();
    }

    private List<JsonNode> examples() {
        return document.at("/paths/~1api~1v1~1referrals/post").findValues("examples").stream()
                .filter(JsonNode::isObject)
                .flatMap(examples -> examples.values().stream())
                .map(DocumentTests::value)
                .toList();
    }

    /** An example as JSON, whether the document holds it as such or as text. */
    private static JsonNode value(JsonNode example) {
        JsonNode value = example.get("value");
        return value.isString() ? JSON.readTree(value.stringValue()) : value;
    }

    private void arrangeTheAreaOfTheExamples(ApiHouse house) {
        database.asOwner()
                .sql("""
                        insert into partnership.area (id, code, name, led_by, council)
                        values (:id, 'EAS', 'Eastmere', 'POLICE', :council) on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("council", house.agency().value())
                .update();
    }
}
