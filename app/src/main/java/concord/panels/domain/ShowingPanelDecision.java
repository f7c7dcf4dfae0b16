/** Shows one decision. */
@Component
class ShowingPanelDecision implements QueryHandler<ShowPanelDecision, DecisionView> {

    private final DecisionTable decisions;

    ShowingPanelDecision(DecisionTable decisions) {
        this.decisions = decisions;
    }

    @Override
    public Outcome<DecisionView> answer(ShowPanelDecision query, Acting acting) {
        return decisions
                .find(query.decision())
                .<Outcome<DecisionView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
