package concord.retention.web;

import concord.platform.web.components.NavigationItem;
import java.util.List;

/** The two pages of retention. */
final class Tabs {

    static final String CLOCKS = "/oversight/retention";
    static final String PERIODS = "/oversight/retention/periods";

    private Tabs() {}

    static List<NavigationItem> clocks() {
        return List.of(
                NavigationItem.current("Clocks", CLOCKS), NavigationItem.of("How long records are kept", PERIODS));
    }

    static List<NavigationItem> periods() {
        return List.of(
                NavigationItem.of("Clocks", CLOCKS), NavigationItem.current("How long records are kept", PERIODS));
    }
}
