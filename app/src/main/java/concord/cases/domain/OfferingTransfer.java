package concord.cases.domain;

import concord.cases.CaseAct;
import concord.cases.CaseRefusal;
import concord.cases.OfferTransfer;
import concord.cases.TransferId;
import concord.partnership.Agreements;
import concord.partnership.Post;
import concord.partnership.Posts;
import concord.partnership.Role;
import concord.platform.gate.Acting;
import concord.platform.gate.AreaId;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Gate;
import concord.platform.gate.Outcome;
import concord.platform.gate.PostId;
import concord.platform.gate.Refusal;
import concord.sharing.RecordDisclosure;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers a case to another area, and writes into the disclosure ledger what is told with the offer. */
@Component
class OfferingTransfer implements CommandHandler<OfferTransfer, TransferId> {

    /** Who is told first. */
    private static final List<Role> TOLD = List.of(Role.COORDINATOR, Role.CASE_OFFICER, Role.CHAIR);

    private final CaseTable cases;
    private final TransferTable transfers;
    private final Agreements agreements;
    private final Posts posts;
    private final Gate gate;

    OfferingTransfer(CaseTable cases, TransferTable transfers, Agreements agreements, Posts posts, Gate gate) {
        this.cases = cases;
        this.transfers = transfers;
        this.agreements = agreements;
        this.posts = posts;
        this.gate = gate;
    }

    @Override
    public Outcome<TransferId> handle(OfferTransfer command, Acting acting) {
        return cases.toChange(command.caseId())
                .then(one -> objection(one, command)
                        .<Outcome<TransferId>>map(Outcome::refused)
                        .orElseGet(() -> receiver(command.to())
                                .map(to -> offer(one, command, to, acting))
                                .orElseGet(() -> Outcome.refused(new CaseRefusal.NobodyReceives()))));
    }

    private Optional<Refusal> objection(Case one, OfferTransfer command) {
        if (!CaseNextSteps.stagesOf(CaseAct.TRANSFER).contains(one.stage())) {
            return Optional.of(new CaseRefusal.NotAtThisStep(one.stage()));
        }
        if (command.to().equals(one.area())) {
            return Optional.of(new CaseRefusal.SameArea());
        }
        if (transfers.waits(one.id())) {
            return Optional.of(new CaseRefusal.TransferWaits());
        }
        return agreements.inForce(one.area(), command.to(), cases.today())
                ? Optional.empty()
                : Optional.of(new CaseRefusal.NoAgreementBetweenAreas());
    }

    private Optional<PostId> receiver(AreaId area) {
        return TOLD.stream()
                .flatMap(role -> posts.postsWith(role, area).stream())
                .map(Post::id)
                .findFirst();
    }

    private Outcome<TransferId> offer(Case one, OfferTransfer command, PostId to, Acting acting) {
        TransferId id = transfers.offer(one, command, acting);
        return gate.submit(
                        Acting.system(),
                        new RecordDisclosure(
                                one.id().ref(), one.person(), to, OfferTransfer.FIELDS, command.ground(), acting))
                .then(_ -> Outcome.done(id));
    }
}
