package concord.partnership.web;

import concord.partnership.AppointCover;
import concord.partnership.AppointHolder;
import concord.platform.gate.Command;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.platform.web.Fields;
import concord.platform.web.FormCheck;
import concord.platform.web.FormErrors;
import concord.platform.web.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed to give a post to somebody, or to let somebody cover it. */
final class AppointForm {

    private final Fields fields;
    private final Kind kind;
    private final @Nullable UUID staff;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final FormErrors errors;

    AppointForm(Fields fields, Kind kind) {
        this.fields = fields;
        this.kind = kind;
        this.staff = Choice.of(fields, "staff");
        var check = new FormCheck(fields).refuseIf(staff == null, "staff", kind.who);
        this.from = check.requiredDate("from", "First day", "Enter the first day");
        this.until = kind == Kind.COVER ? check.date("until", "Last day") : null;
        check.refuseIf(
                from != null && until != null && until.isBefore(from),
                "until",
                "Last day must be the same as or after the first day");
        this.errors = check.errors();
    }

    Fields fields() {
        return fields;
    }

    FormErrors errors() {
        return errors;
    }

    String template() {
        return kind.template;
    }

    String saying() {
        return kind.saying;
    }

    /** Absent where something is wrong. */
    @Nullable
    Command<PostId> command(PostId post) {
        if (!errors.isEmpty() || staff == null || from == null) {
            return null;
        }
        int version = Version.of(fields);
        return switch (kind) {
            case HOLDER -> new AppointHolder(post, version, new StaffId(staff), from);
            case COVER -> new AppointCover(post, version, new StaffId(staff), from, until);
        };
    }

    /** For good, or while somebody is away. */
    enum Kind {
        HOLDER("partnership/post-holder", "Select who is to hold the post", "The post has its holder."),
        COVER("partnership/post-cover", "Select who is to cover the post", "The post has its cover.");

        private final String template;
        private final String who;
        private final String saying;

        Kind(String template, String who, String saying) {
            this.template = template;
            this.who = who;
            this.saying = saying;
        }

        String template() {
            return template;
        }
    }
}
