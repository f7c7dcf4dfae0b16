package concord.referrals.domain;

import concord.partnership.Area;
import concord.partnership.Areas;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.platform.Remembered;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import concord.referrals.ComeBackCode;
import concord.referrals.ImportReferral;
import concord.referrals.IntakeRefusal;
import concord.referrals.MakeReferral;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a row must satisfy before it becomes a referral. The same for an import and for its dry run. */
@Component
class ImportRules {

    private final Remembered<PostId, Set<AreaId>> remembered = new Remembered<>();
    private final Areas areas;
    private final Posts posts;
    private final IntakeCodes codes;
    private final SecureRandom random = new SecureRandom();

    ImportRules(Areas areas, Posts posts, IntakeCodes codes) {
        this.areas = areas;
        this.posts = posts;
        this.codes = codes;
    }

    Optional<Refusal> objection(ImportReferral row, Acting acting) {
        if (areas.find(row.intake().area()).isEmpty()) {
            return Optional.of(new IntakeRefusal.NoSuchArea());
        }
        if (!areasOf(acting.post()).contains(row.intake().area())) {
            return Optional.of(new IntakeRefusal.NotYourArea());
        }
        return codes.objection(said(row));
    }

    private Set<AreaId> areasOf(PostId post) {
        return remembered.find(post, () -> posts.find(post).map(Post::areas)).orElse(Set.of());
    }

    Area area(ImportReferral row) {
        return areas.get(row.intake().area());
    }

    /** The referral that the row speaks of. Nobody is given its code: its referrer was told long ago, or will be by hand. */
    MakeReferral said(ImportReferral row) {
        return new MakeReferral(
                row.intake(),
                row.subject(),
                row.account(),
                row.referrer(),
                row.evidence(),
                ComeBackCode.random(random),
                null);
    }
}
