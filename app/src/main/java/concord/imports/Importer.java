package concord.imports;

import concord.access.PasswordCheck;
import concord.access.WearablePost;
import concord.access.WearablePosts;
import concord.platform.gate.Acting;
import concord.platform.gate.Gate;
import concord.platform.gate.Permits;
import concord.platform.gate.PostId;
import concord.platform.gate.StaffId;
import concord.referrals.ImportReferral;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs in whoever imports, as a page would, and finds the post that they import as. */
@Component
class Importer {

    private final PasswordCheck passwords;
    private final Gate gate;
    private final Permits permits;

    Importer(PasswordCheck passwords, Gate gate, Permits permits) {
        this.passwords = passwords;
        this.gate = gate;
        this.permits = permits;
    }

    /** @param title of the post; absent where there is one only that may import */
    Acting signIn(String userName, String password, @Nullable String title) {
        StaffId staff = passwords
                .staffWith(userName, password)
                .orElseThrow(() -> new CannotImport("The user name or the password is not right. After five wrong "
                        + "passwords the account is locked for a while."));
        List<WearablePost> held =
                gate.ask(Acting.system(), new WearablePosts(staff)).orThrow();
        List<WearablePost> able = held.stream()
                .filter(post -> permits.may(acting(post, staff), ImportReferral.class))
                .toList();
        if (able.isEmpty()) {
            throw new CannotImport(userName + " holds no post that may import referrals. Gateway officers, gateway "
                    + "supervisors and Channel coordinators may.");
        }
        return acting(chosen(able, title), staff);
    }

    private static WearablePost chosen(List<WearablePost> able, @Nullable String title) {
        List<WearablePost> fitting = title == null
                ? able
                : able.stream().filter(post -> isCalled(post, title)).toList();
        if (fitting.size() != 1) {
            throw new CannotImport("Say as which post you import, with --post and one of: "
                    + able.stream().map(post -> "\"" + post.words() + "\"").collect(Collectors.joining(", ")) + ".");
        }
        return fitting.getFirst();
    }

    private static boolean isCalled(WearablePost post, String title) {
        String wanted = Heading.plain(title);
        return Heading.plain(post.title()).equals(wanted)
                || Heading.plain(post.words()).equals(wanted);
    }

    private static Acting acting(WearablePost post, StaffId staff) {
        return new Acting(new PostId(post.id()), staff, Acting.Via.IMPORT);
    }
}
