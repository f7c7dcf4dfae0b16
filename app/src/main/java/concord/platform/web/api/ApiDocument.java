package concord.platform.web.api;

import concord.platform.gate.Acting;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document of the API (OpenAPI 3.1): what holds for every call; the calls describe themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String VERSION = "1";
    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final String READ = "referrals:read";
    private static final String WRITE = "referrals:write";
    private static final String READ_CASES = "cases:read";
    private static final String WRITE_SESSIONS = "sessions:write";
    private static final String CASES = "/api/v1/cases";
    private static final String PANELS = "/api/v1/panels";
    private static final String SESSIONS = "/api/v1/sessions";

    static {
        // The acting post comes with the token and is no parameter.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Acting.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Concord")
                                .version(VERSION)
                                .description(
                                        "Referrals, cases, panels and sessions for the systems of agencies. All people and places in the examples are invented."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A token issued in Concord under Settings, API tokens. Scopes: "
                                                + READ + " for every GET but of cases and panels, which need "
                                                + READ_CASES
                                                + "; " + WRITE + " to make referrals; " + WRITE_SESSIONS
                                                + " to report sessions.")));
    }

    @Bean
    OpenApiCustomizer sameForEveryCall() {
        return document -> {
            document.getComponents().addSchemas(PROBLEM, problem()); // Sooner, it would be dropped as unused.
            document.getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap().forEach((method, call) -> complete(path, method, call)));
        };
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean reads = method == PathItem.HttpMethod.GET;
        operation.setTags(null);
        operation.setSecurity(List.of(new SecurityRequirement().addList(BEARER, scope(path, reads))));
        problems(reads, path.startsWith(SESSIONS))
                .forEach((status, sentence) -> operation
                        .getResponses()
                        .addApiResponse(
                                status, new ApiResponse().description(sentence).content(problemContent())));
    }

    private static String scope(String path, boolean reads) {
        if (!reads) {
            return path.startsWith(SESSIONS) ? WRITE_SESSIONS : WRITE;
        }
        return path.startsWith(CASES) || path.startsWith(PANELS) ? READ_CASES : READ;
    }

    private static SortedMap<String, String> problems(boolean reads, boolean aboutARecord) {
        var problems = new TreeMap<String, String>();
        problems.put("400", "The address or the body cannot be read");
        problems.put("401", "No token, or one that is unknown, revoked or past its day");
        problems.put("403", "The token's scopes do not cover the call, or its post may not do this");
        problems.put("404", "There is no such record for the post of this token");
        problems.put("429", "Too many calls; wait as long as Retry-After says");
        problems.put("500", "A fault of the service; quote its number");
        if (!reads) {
            if (!aboutARecord) {
                problems.remove("404");
            }
            problems.put("409", "A rule of the work forbids it");
            problems.put("413", "The body is too large");
            problems.put("415", "The body is not application/json");
            problems.put("422", "Fields are wrong, or the key was used before with other content");
        }
        return problems;
    }

    private static Content problemContent() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema<?> problem() {
        var fields = new LinkedHashMap<String, Schema<?>>();
        fields.put("type", text("Always about:blank"));
        fields.put("title", text("What was not done"));
        fields.put("status", typed("integer", "The status of the answer"));
        fields.put("detail", text("Why, and what to do"));
        fields.put("instance", text("The address of the call"));
        fields.put("code", text("Stable, never used again for something else"));
        fields.put("rule", text("The source of the rule that said no"));
        fields.put("whatToDo", text("What the caller can do now"));
        fields.put("incident", text("The number of a fault, to quote"));
        fields.put("errors", listOf(fault()));
        return object(
                "What went wrong (RFC 9457). Rely on code; the sentences may be reworded",
                fields,
                List.of("title", "status", "detail", "code"));
    }

    private static Schema<?> fault() {
        var fields = new LinkedHashMap<String, Schema<?>>();
        fields.put("field", text("The way to it, a header or a parameter; empty for the whole body"));
        fields.put("sentence", text("What is asked of it"));
        return object("What is wrong with one field", fields, List.of("field", "sentence"));
    }

    private static Schema<?> object(String description, Map<String, Schema<?>> fields, List<String> needed) {
        Schema<?> object = typed("object", description);
        fields.forEach(object::addProperty);
        object.setRequired(needed);
        return object;
    }

    private static Schema<?> listOf(Schema<?> entry) {
        Schema<?> list = typed("array", "Every field that is wrong");
        list.setItems(entry);
        return list;
    }

    private static Schema<?> text(String description) {
        return typed("string", description);
    }

    private static Schema<?> typed(String type, String description) {
        var schema = new Schema<>();
        schema.setTypes(Set.of(type));
        schema.setDescription(description);
        return schema;
    }
}
