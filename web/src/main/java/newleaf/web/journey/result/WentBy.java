package newleaf.web.journey.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Step;

/// The answers that a result rests on most, each with the way to change it.
public record WentBy(List<Fact> facts) {
    private static final List<CaseField<?>> MAIN = List.of(
            CaseField.PRODUCTS,
            CaseField.GRAMS_PER_DAY,
            CaseField.DOSES_PER_DAY,
            CaseField.DURATION,
            CaseField.HOURS_SINCE_LAST_DOSE,
            CaseField.AIM,
            CaseField.AGE,
            CaseField.COUNTRY,
            CaseField.JURISDICTION);
    private static final List<CaseField<?>> IN_BRIEF =
            List.of(CaseField.PRODUCTS, CaseField.GRAMS_PER_DAY, CaseField.COUNTRY, CaseField.JURISDICTION);

    public WentBy {
        facts = List.copyOf(facts);
    }

    /// What was asked, what was said, and where that is changed.
    public record Fact(CaseField<?> field, String address, Words question, List<Words> said) {
        public Fact {
            said = List.copyOf(said);
        }

        @Override
        public String toString() {
            return "Fact";
        }
    }

    /// @param back  ends an address whose answer leads back here
    public static WentBy of(CaseDraft draft, Steps steps, String back) {
        return new WentBy(MAIN.stream()
                .flatMap(field ->
                        steps.at(field.path(), draft).stream().flatMap(step -> fact(field, step, draft, back).stream()))
                .toList());
    }

    private static Optional<Fact> fact(CaseField<?> field, Step step, CaseDraft draft, String back) {
        List<Words> said = step.said(draft);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(
                        field, Route.address(step.id()) + back, step.question(draft.isAboutSomeoneElse()), said));
    }

    /// What is taken, and where, in one line.
    public String inBrief(Language language) {
        return facts.stream()
                .filter(fact -> IN_BRIEF.contains(fact.field()))
                .flatMap(fact -> fact.said().stream())
                .map(said -> said.in(language))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String toString() {
        return "WentBy";
    }
}
