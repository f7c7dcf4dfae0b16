/** Says whether a case can be closed: not while information is outstanding, unless a senior officer lets it (F3). */
@Component
class Closing {

    private final OpenMatters matters;
    private final Gate gate;

    Closing(OpenMatters matters, Gate gate) {
        this.matters = matters;
        this.gate = gate;
    }

    Optional<Refusal> objection(CaseId caseId, Acting acting) {
        CaseRecord record = gate.ask(acting, new ShowCase(caseId)).orThrow();
        Set<UUID> open = matters.requests(record, acting);
        return open.isEmpty() || matters.isOverridden(caseId, open)
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.RequestsOpen(open.size()));
    }
}
