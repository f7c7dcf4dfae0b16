package concord.cases.web;

import concord.cases.CaseFilter;
import concord.cases.CaseOutcome;
import concord.cases.CasePaths;
import concord.cases.CaseSort;
import concord.cases.CaseStage;
import concord.cases.ListCases;
import concord.platform.gate.AreaId;
import concord.platform.web.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filter of the list as it stands in the address; what cannot be read is left out. */
final class CaseListForm {

    private final Fields fields;

    CaseListForm(Fields fields) {
        this.fields = fields;
    }

    Fields fields() {
        return fields;
    }

    ListCases query() {
        return new ListCases(filter(), sort(), page());
    }

    int page() {
        String typed = fields.first("page");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    String pathOfPage(int page) {
        return path(fields.with("page", String.valueOf(page)));
    }

    CaseListPage.Heads heads() {
        CaseSort now = sort();
        return new CaseListPage.Heads(
                head(CaseSort.By.REFERENCE, now),
                head(CaseSort.By.OPENED, now),
                head(CaseSort.By.STAGE, now),
                head(CaseSort.By.DUE, now));
    }

    private CaseFilter filter() {
        return new CaseFilter(
                CaseIds.read(fields.first("area")).map(AreaId::new).orElse(null),
                fields.all("stage").stream()
                        .flatMap(name -> named(CaseStage.class, name).stream())
                        .collect(Collectors.toSet()),
                fields.all("only").contains("mine"),
                fields.all("only").contains("overdue"),
                adopted(fields.first("adopted")),
                named(CaseOutcome.class, fields.first("outcome")).orElse(null));
    }

    private static @Nullable Boolean adopted(String typed) {
        return switch (typed) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private CaseSort sort() {
        return named(CaseSort.By.class, fields.first("sort").toUpperCase(Locale.ROOT))
                .map(by -> new CaseSort(by, fields.first("order").equals("desc")))
                .orElse(CaseSort.mostUrgentFirst());
    }

    private CaseListPage.Head head(CaseSort.By by, CaseSort now) {
        boolean rules = now.by() == by;
        boolean next = rules ? !now.descending() : by == CaseSort.By.OPENED;
        Fields turned = fields.with("sort", by.name().toLowerCase(Locale.ROOT))
                .with("order", next ? "desc" : "asc")
                .with("page", "1");
        String order = rules ? (now.descending() ? "descending" : "ascending") : null;
        return new CaseListPage.Head(path(turned), order);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static String path(Fields fields) {
        String query = fields.typed().entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return CasePaths.LIST + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
