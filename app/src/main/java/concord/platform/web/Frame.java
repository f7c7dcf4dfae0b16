package concord.platform.web;

import concord.platform.web.components.NavigationItem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: whose service it is, where one can go, as which post one acts.
 *
 * @param acting absent where nobody is signed in
 * @param csrf absent where the page has no protected form
 * @param flash what was just done, told once after a redirect
 * @param sent the form that this page shows again, because it was refused
 */
public record Frame(
        Service service,
        List<NavigationItem> navigation,
        @Nullable ActingAs acting,
        @Nullable Csrf csrf,
        @Nullable String flash,
        @Nullable SentForm sent) {

    /** More entries than this are not a choice but a list (pages.md section 2). */
    private static final int MOST_ENTRIES = 6;

    public Frame {
        navigation = List.copyOf(navigation);
        if (navigation.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("The navigation has more than six entries: " + navigation.size());
        }
        if (navigation.stream().filter(NavigationItem::current).count() > 1) {
            throw new IllegalArgumentException("One can be in one part of the service only");
        }
    }

    public static Frame signedOut(Service service) {
        return new Frame(service, List.of(), null, null, null, null);
    }

    public static Frame signedIn(Service service, List<NavigationItem> navigation, ActingAs acting) {
        return new Frame(service, navigation, acting, null, null, null);
    }

    /** Completed for one answer with what the request alone knows. The view does this. */
    Frame on(@Nullable Csrf token, @Nullable String sentence, @Nullable SentForm refused) {
        return new Frame(service, navigation, acting, token, sentence, refused);
    }

    /** The key under which the form with this action is done once: a fresh one, or that of the form shown again. */
    public String onceFor(String action) {
        return Optional.ofNullable(sent)
                .flatMap(form -> form.keptFor(action))
                .orElseGet(UUID::randomUUID)
                .toString();
    }
}
