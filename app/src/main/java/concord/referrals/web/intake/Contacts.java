package concord.referrals.web.intake;

import java.util.List;

/**
 * Whom readers of the public pages can write to.
 *
 * @param contact the partnership's own address or number; empty where none is set
 * @param councils the council of each area, such as "Eastmere Council for Eastmere"
 */
public record Contacts(String contact, List<String> councils) {

    public Contacts {
        councils = List.copyOf(councils);
    }
}
