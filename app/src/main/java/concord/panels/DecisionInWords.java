/** The door for pages to what a decision brought with it, in sentences. */
public interface DecisionInWords {

    List<String> of(DecisionView decision);
}
