package concord.access;

import concord.partnership.Role;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The authorisation matrix: every act of the system with the roles that may do it, read from the rooms' tables under
 * {@code concord/access/rights}. An act without a row may be done by nobody; a test fails where one is missing.
 */
@Component
class Rights {

    private static final Set<Role> NOBODY_SIGNED_IN = EnumSet.of(Role.PUBLIC, Role.SYSTEM);

    private final Map<String, Right> byAct = new TreeMap<>();

    Rights(ResourcePatternResolver resources) throws IOException {
        for (Resource table : resources.getResources("classpath*:concord/access/rights/*.csv")) {
            read(table);
        }
    }

    Right of(Class<?> act) {
        Right right = byAct.get(act.getSimpleName());
        if (right == null) {
            throw new IllegalStateException("No row in the rights tables for " + act.getName());
        }
        return right;
    }

    Optional<Right> find(String act) {
        return Optional.ofNullable(byAct.get(act));
    }

    Collection<Right> all() {
        return byAct.values();
    }

    private void read(Resource table) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(table.getContentAsString(StandardCharsets.UTF_8))) {
            rows.forEach(row -> add(row, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(NamedCsvRecord row, Resource table) {
        var right = new Right(
                row.getField("act"),
                roles(row.getField("roles")),
                scopes(row.getField("scope")),
                row.getField("why"),
                row.findField("words").map(String::strip).orElse(""));
        if (byAct.put(right.act(), right) != null) {
            throw new IllegalStateException("Two rows for " + right.act() + ", one in " + table.getFilename());
        }
    }

    private static Set<Role> roles(String words) {
        return Arrays.stream(words.split("\\|"))
                .map(String::strip)
                .flatMap(word -> named(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> named(String word) {
        return switch (word) {
            case "EVERYBODY" -> EnumSet.allOf(Role.class);
            case "SIGNED_IN" -> EnumSet.complementOf(EnumSet.copyOf(NOBODY_SIGNED_IN));
            case "" -> Set.of();
            default -> EnumSet.of(Role.valueOf(word));
        };
    }

    private static Set<Scope> scopes(String words) {
        return Arrays.stream(words.split("\\|"))
                .map(String::strip)
                .map(Scope::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
