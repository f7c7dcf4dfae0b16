package concord.referrals.web.intake;

import concord.partnership.Agencies;
import concord.partnership.Areas;
import concord.platform.web.Pages;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public pages that explain: what is kept, how matching works, who can see, accessibility and cookies. */
@Controller
class AboutPages {

    private final Areas areas;
    private final Agencies agencies;
    private final String contact;

    AboutPages(Areas areas, Agencies agencies, @Value("${concord.public-contact:}") String contact) {
        this.areas = areas;
        this.agencies = agencies;
        this.contact = contact;
    }

    @GetMapping("/about/what-is-kept")
    ModelAndView whatIsKept() {
        return Pages.show("about/what-is-kept", contacts());
    }

    @GetMapping("/about/matching")
    ModelAndView matching() {
        return Pages.show("about/matching", contacts());
    }

    @GetMapping("/about/who-can-see")
    ModelAndView whoCanSee() {
        return Pages.show("about/who-can-see", contacts());
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return Pages.show("about/accessibility", contacts());
    }

    @GetMapping("/cookies")
    ModelAndView cookies() {
        return Pages.show("about/cookies", contacts());
    }

    private Contacts contacts() {
        List<String> councils = areas.all().stream()
                .map(area -> agencies.get(area.council()).name() + " for " + area.name())
                .toList();
        return new Contacts(contact, councils);
    }
}
