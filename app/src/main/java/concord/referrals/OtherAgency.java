package concord.referrals;

import org.jspecify.annotations.Nullable;

/** Another agency or professional who works with the person, as the referrer knows them. */
public record OtherAgency(String name, @Nullable String contact) {

    public OtherAgency {
        name = Said.surely(name, Said.SHORT, "The agency");
        contact = Said.perhaps(contact, Said.SHORT);
    }
}
