package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Flip;
import newleaf.guidance.finding.Flip.Relation;
import newleaf.knowledge.card.RuleCard;

/// Which facts would have to be otherwise for a condition to come out otherwise. One fact is tried first; where none is
/// enough by itself, all that are true together.
public final class Flips {
    private static final double BESIDE = 1e-6;
    private static final Pattern NUMBER = Pattern.compile("\\b([a-z][a-z0-9_]*) (>=|>|<=|<) (\\d+\\.\\d+)");
    private static final Pattern TEXT = Pattern.compile("\\b([a-z][a-z0-9_]*) (==|!=) \"([^\"]+)\"");

    private final Rulings rulings;

    public Flips(Rulings rulings) {
        this.rulings = rulings;
    }

    /// A change to one fact, as it is said and as it is tried.
    private record Trial(Flip flip, Object value) {}

    /// The smallest change after which the rule no longer holds; empty when none was found.
    public List<Flip> off(RuleCard rule, Subject subject) {
        Map<String, Fact> facts = rulings.facts(subject);
        List<Trial> trials = trials(rule, facts, true);
        for (Trial trial : trials) {
            if (rulings.holds(rule, with(facts, List.of(trial))) == Truth.NO) return List.of(trial.flip());
        }
        List<Trial> trues = trials.stream()
                .filter(trial -> Boolean.FALSE.equals(trial.value()))
                .toList();
        boolean isEnough = trues.size() > 1 && rulings.holds(rule, with(facts, trues)) == Truth.NO;
        return isEnough ? trues.stream().map(Trial::flip).toList() : List.of();
    }

    /// The one fact not yet known that would make a waiting rule hold; empty when it takes more than one.
    public Optional<Flip> on(RuleCard rule, Subject subject) {
        Map<String, Fact> facts = rulings.facts(subject);
        return trials(rule, facts, false).stream()
                .filter(trial -> rulings.holds(rule, with(facts, List.of(trial))) == Truth.YES)
                .map(Trial::flip)
                .findFirst();
    }

    private List<Trial> trials(RuleCard rule, Map<String, Fact> facts, boolean known) {
        List<Trial> trials = new ArrayList<>();
        for (String name : rulings.named(rule)) {
            Optional<Object> value = rulings.value(facts, name);
            if (value.isPresent() != known) continue;
            if (value.filter(each -> each instanceof Double number && number.isNaN())
                    .isPresent()) continue;
            if (rulings.isTruth(name)) truths(name, value).forEach(trials::add);
        }
        numbers(rule, facts, known).forEach(trials::add);
        texts(rule, facts, known).forEach(trials::add);
        return trials;
    }

    private static Stream<Trial> truths(String name, Optional<Object> value) {
        List<Boolean> tried =
                value.map(each -> List.of(!Boolean.TRUE.equals(each))).orElse(List.of(true, false));
        return tried.stream().map(each -> new Trial(new Flip(name, Relation.IS, each), each));
    }

    private Stream<Trial> numbers(RuleCard rule, Map<String, Fact> facts, boolean known) {
        return NUMBER.matcher(rule.when().replaceAll("\\s+", " "))
                .results()
                .filter(match -> isWanted(match, facts, known))
                .flatMap(match -> Stream.of(beside(match, true), beside(match, false)));
    }

    /// Just on the side of the limit where the comparison holds, or where it does not.
    private static Trial beside(MatchResult match, boolean holds) {
        double limit = Double.parseDouble(match.group(3));
        Relation relation = switch (match.group(2)) {
            case ">=" -> holds ? Relation.AT_LEAST : Relation.BELOW;
            case ">" -> holds ? Relation.ABOVE : Relation.AT_MOST;
            case "<=" -> holds ? Relation.AT_MOST : Relation.ABOVE;
            default -> holds ? Relation.BELOW : Relation.AT_LEAST;
        };
        double value = switch (relation) {
            case BELOW -> limit - BESIDE;
            case ABOVE -> limit + BESIDE;
            case IS, IS_NOT, AT_MOST, AT_LEAST -> limit;
        };
        return new Trial(new Flip(match.group(1), relation, limit), value);
    }

    private Stream<Trial> texts(RuleCard rule, Map<String, Fact> facts, boolean known) {
        return TEXT.matcher(rule.when())
                .results()
                .filter(match -> isWanted(match, facts, known))
                .flatMap(match -> Stream.of(
                        new Trial(new Flip(match.group(1), Relation.IS, match.group(3)), match.group(3)),
                        new Trial(new Flip(match.group(1), Relation.IS_NOT, match.group(3)), "")));
    }

    private boolean isWanted(MatchResult match, Map<String, Fact> facts, boolean known) {
        Optional<Object> value = rulings.value(facts, match.group(1));
        return value.isPresent() == known
                && value.filter(each -> each instanceof Double number && number.isNaN())
                        .isEmpty();
    }

    private static Map<String, Fact> with(Map<String, Fact> facts, List<Trial> trials) {
        Map<String, Fact> changed = new HashMap<>(facts);
        trials.forEach(trial ->
                changed.put(trial.flip().fact(), Fact.known(trial.flip().fact(), trial.value())));
        return changed;
    }
}
