package concord.partnership.web;

import concord.partnership.FindPosts;
import concord.partnership.Role;
import concord.platform.gate.AgencyId;
import concord.platform.gate.AreaId;
import concord.platform.web.Fields;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which posts are looked at, as it stands in the address: filter, order and page. */
public record PostAddress(FindPosts.Filter filter, FindPosts.Order order, boolean descending, int page) {

    /** What cannot be read is left out, so that an old bookmark still shows something. */
    static PostAddress of(Fields fields) {
        UUID area = Choice.of(fields, "area");
        UUID agency = Choice.of(fields, "agency");
        return new PostAddress(
                new FindPosts.Filter(
                        area == null ? null : new AreaId(area),
                        agency == null ? null : new AgencyId(agency),
                        role(fields.first("role")),
                        fields.first("vacant").equals("yes")),
                order(fields.first("sort")),
                fields.first("order").equals("descending"),
                page(fields.first("page")));
    }

    FindPosts query() {
        return new FindPosts(filter, order, descending, page);
    }

    public String page(int number) {
        return address(order, descending, number);
    }

    /** A second choice of the same column turns the order round. */
    public String sortedBy(FindPosts.Order column) {
        return address(column, column == order && !descending, 1);
    }

    /** As {@code aria-sort} says it; null for a column that does not rule. */
    public @Nullable String orderOf(FindPosts.Order column) {
        if (column != order) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    private String address(FindPosts.Order column, boolean turned, int number) {
        var parts = new StringJoiner("&", PostPages.PATH + "?", "");
        if (filter.area() != null) {
            parts.add("area=" + filter.area().value());
        }
        if (filter.agency() != null) {
            parts.add("agency=" + filter.agency().value());
        }
        if (filter.role() != null) {
            parts.add("role=" + filter.role().name());
        }
        if (filter.vacant()) {
            parts.add("vacant=yes");
        }
        return parts.add("sort=" + column.name())
                .add("order=" + (turned ? "descending" : "ascending"))
                .add("page=" + number)
                .toString();
    }

    private static @Nullable Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static FindPosts.Order order(String name) {
        return Arrays.stream(FindPosts.Order.values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(FindPosts.Order.TITLE);
    }

    private static int page(String typed) {
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
