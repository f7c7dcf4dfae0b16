package concord.browser;

import concord.access.DemonstrationAccounts;
import concord.demonstration.SampleRegion;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** The invented region behind a port, and the visitors who walk in it. Closes their browsers at the end of a test. */
final class Town implements AutoCloseable {

    private final ApplicationContext context;
    private final String origin;
    private final List<Visitor> visitors = new ArrayList<>();

    Town(ApplicationContext context) {
        this.context = context;
        SampleRegion.tell(context);
        this.origin = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The work on a referral of Calderwick that waits for its assessment. */
    Deciding awaitingAssessment(String family) {
        return new Deciding(SampleRegion.awaitingAssessment(context, family));
    }

    /** Somebody without an account. */
    Visitor visitor(String name, boolean script) {
        var visitor = new Visitor(name, origin, script);
        visitors.add(visitor);
        return visitor;
    }

    /** Somebody who has signed in through the form, and stands at My work. */
    Visitor post(String userName, boolean script) {
        Visitor visitor = visitor(userName, script).open("/sign-in").signIn(userName, DemonstrationAccounts.PASSWORD);
        if (!visitor.path().equals("/work")) {
            visitor.follow("My work");
        }
        visitor.startCounting();
        return visitor;
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
