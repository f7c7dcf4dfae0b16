package concord.faults;

import concord.access.Seats;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** A form, and somebody to whom a page offers it. */
record Offer(PageForm form, Seats.Seat seat) {

    /** By their address: each form once. The public's are offered to those who are signed in as well. */
    static Collection<Offer> all(Line line, List<Door> doors, Gateway gateway) {
        var found = new LinkedHashMap<String, Offer>();
        doors.stream()
                .filter(door -> !door.isPost() && !door.address().endsWith("/export"))
                .forEach(door -> gateway.mightEnter(door).forEach(seat -> {
                    Line.Answer page = line.get(door.address(), seat);
                    if (page.status() == 200) {
                        PageForm.on(page.body())
                                .forEach(form -> found.putIfAbsent(form.action(), new Offer(form, seat)));
                    }
                }));
        return found.values();
    }
}
