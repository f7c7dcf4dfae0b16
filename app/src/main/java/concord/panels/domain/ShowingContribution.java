/** Shows what a referrer's agency was asked to contribute. */
@Component
class ShowingContribution implements QueryHandler<ShowContribution, ContributionSheet> {

    private final ContributionTable contributions;

    ShowingContribution(ContributionTable contributions) {
        this.contributions = contributions;
    }

    @Override
    public Outcome<ContributionSheet> answer(ShowContribution query, Acting acting) {
        return contributions
                .find(query.contribution())
                .<Outcome<ContributionSheet>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new GateRefusal.NotFound()));
    }
}
