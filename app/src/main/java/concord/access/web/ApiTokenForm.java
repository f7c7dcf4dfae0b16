package concord.access.web;

import concord.access.IssueApiToken;
import concord.access.SystemPost;
import concord.platform.gate.PostId;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was typed to issue a token: a name, the post it acts as, and what it may be used for. */
final class ApiTokenForm {

    private static final Duration LIFE = Duration.ofDays(365);
    private static final int LONGEST_NAME = 100;

    private final Fields fields;
    private final FormErrors errors;
    private final Clock clock;

    ApiTokenForm(Fields fields, List<SystemPost> posts, Clock clock) {
        this.fields = fields;
        this.clock = clock;
        Set<String> offered = posts.stream().map(post -> post.id().toString()).collect(Collectors.toSet());
        this.errors = new FormCheck(fields)
                .required("name", "Enter a name for the token")
                .atMost("name", LONGEST_NAME, "Name")
                .chosen("post", offered, "Select the post that the system acts as")
                .refuseIf(fields.all("scopes").isEmpty(), "scopes", "Select what the token may be used for")
                .offered("scopes", IssueApiToken.SCOPES, "Select what the token may be used for from the list")
                .errors();
    }

    FormErrors errors() {
        return errors;
    }

    IssueApiToken command(String hash) {
        return new IssueApiToken(
                new PostId(UUID.fromString(fields.first("post"))),
                fields.first("name").strip(),
                hash,
                Set.copyOf(fields.all("scopes")),
                clock.instant().plus(LIFE));
    }
}
