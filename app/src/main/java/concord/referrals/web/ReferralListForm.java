package concord.referrals.web;

import concord.platform.gate.AreaId;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.referrals.ListReferrals;
import concord.referrals.ReferralFilter;
import concord.referrals.ReferralPaths;
import concord.referrals.ReferralSort;
import concord.referrals.Stage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The filter of the list as it stands in the address; what cannot be read is left out and said beside its field. */
final class ReferralListForm {

    private final Fields fields;
    private final FormErrors errors;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;

    ReferralListForm(Fields fields) {
        this.fields = fields;
        var check = new FormCheck(fields);
        this.from = check.date("from", "Received from");
        this.to = check.date("to", "Received to");
        this.errors = check.errors();
    }

    Fields fields() {
        return fields;
    }

    FormErrors errors() {
        return errors;
    }

    ListReferrals query() {
        return new ListReferrals(filter(), sort(), page());
    }

    int page() {
        String typed = fields.first("page");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }

    String pathOfPage(int page) {
        return path(fields.with("page", String.valueOf(page)));
    }

    /** The heads of the columns that sort the list. */
    ReferralListPage.Heads sorts() {
        ReferralSort now = sort();
        return new ReferralListPage.Heads(
                head(ReferralSort.By.REFERENCE, now),
                head(ReferralSort.By.RECEIVED, now),
                head(ReferralSort.By.STAGE, now),
                head(ReferralSort.By.DUE, now));
    }

    private ReferralFilter filter() {
        return new ReferralFilter(
                identifier("area").map(AreaId::new).orElse(null),
                fields.all("stage").stream()
                        .flatMap(name -> named(Stage.class, name).stream())
                        .collect(Collectors.toSet()),
                fields.given("concern"),
                fields.given("sector"),
                from,
                to,
                fields.all("only").contains("repeats"),
                fields.all("only").contains("overdue"),
                fields.all("only").contains("mine"));
    }

    private ReferralSort sort() {
        return named(ReferralSort.By.class, fields.first("sort").toUpperCase(Locale.ROOT))
                .map(by -> new ReferralSort(by, fields.first("order").equals("desc")))
                .orElse(ReferralSort.newestFirst());
    }

    private ReferralListPage.Head head(ReferralSort.By by, ReferralSort now) {
        boolean rules = now.by() == by;
        boolean next = rules ? !now.descending() : by == ReferralSort.By.RECEIVED;
        Fields turned = fields.with("sort", by.name().toLowerCase(Locale.ROOT))
                .with("order", next ? "desc" : "asc")
                .with("page", "1");
        String order = rules ? (now.descending() ? "descending" : "ascending") : null;
        return new ReferralListPage.Head(path(turned), order);
    }

    private Optional<UUID> identifier(String field) {
        String typed = fields.first(field);
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
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
        return ReferralPaths.LIST + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
