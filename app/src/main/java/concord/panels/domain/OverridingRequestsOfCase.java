/** Lets a case be closed with the requests that are open now, in the name of a senior officer. */
@Component
class OverridingRequestsOfCase implements CommandHandler<OverrideRequestsOfCase, CaseId> {

    private final OpenMatters matters;
    private final Gate gate;
    private final Ids ids;

    OverridingRequestsOfCase(OpenMatters matters, Gate gate, Ids ids) {
        this.matters = matters;
        this.gate = gate;
        this.ids = ids;
    }

    @Override
    public Outcome<CaseId> handle(OverrideRequestsOfCase command, Acting acting) {
        CaseRecord record = gate.ask(acting, new ShowCase(command.caseId())).orThrow();
        Set<UUID> open = matters.requests(record, acting);
        if (open.isEmpty()) {
            return Outcome.refused(new DecisionRefusal.NothingToOverride());
        }
        return DecisionPolicy.objectionToPart("The reason", command.reason())
                .<Outcome<CaseId>>map(Outcome::refused)
                .orElseGet(() -> {
                    matters.override(ids.next(), record.outline(), open, command.reason(), acting);
                    return Outcome.done(command.caseId());
                });
    }
}
