package newleaf.knowledge.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.JsonText;
import newleaf.documents.Labelled;
import newleaf.documents.tree.Node;
import newleaf.knowledge.asks.Asks;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.CareSetting;
import newleaf.knowledge.rule.DoorState;
import newleaf.knowledge.rule.Fit;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.rule.OnDoors;
import newleaf.knowledge.rule.OnForecast;
import newleaf.knowledge.rule.OnKratom;
import newleaf.knowledge.rule.OnTaper;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A rule: when it holds, what it says, what to do meanwhile, and the cases that show it.
public record RuleCard(
        CardHead head,
        Shelf shelf,
        RuleKind kind,
        Urgency urgency,
        String when,
        Words says,
        Optional<Words> untilThen,
        Optional<Words> who,
        Optional<HowSoon> howSoon,
        Optional<CareSetting> setting,
        Map<Strategy, Fit> strategies,
        Audience audience,
        Optional<DoorState> door,
        Optional<OnDoors> doors,
        Optional<OnKratom> kratom,
        Optional<OnForecast> forecast,
        Set<OnTaper> taper,
        List<RuleCase> cases,
        Asks asks)
        implements Card {
    public RuleCard {
        strategies = Map.copyOf(strategies);
        taper = Set.copyOf(taper);
        cases = List.copyOf(cases);
    }

    /// The three shelves that hold rules.
    public enum Shelf implements Labelled {
        RULES,
        DOORS,
        INTERACTIONS
    }

    /// An example that a rule must get right. `given` is a fragment of a case document.
    public record RuleCase(Kind kind, Expect expect, String why, Node given, int line) {
        /// What is given, as a document of its own, in JSON.
        public String document() {
            return given instanceof Node.Empty ? "{}" : JsonText.line(given);
        }

        /// What the example shows.
        public enum Kind implements Labelled {
            YES,
            NO,
            EDGE,
            NOT_KNOWN
        }

        /// What the rule must answer.
        public enum Expect implements Labelled {
            YES,
            NO,
            NOT_KNOWN
        }
    }

    public boolean isDoor() {
        return shelf == Shelf.DOORS;
    }

    public boolean refusesForecast() {
        return forecast.equals(Optional.of(OnForecast.REFUSES));
    }

    @Override
    public RuleCard ofThem() {
        return new RuleCard(
                head,
                shelf,
                kind,
                urgency,
                when,
                says.ofThem(),
                untilThen.map(Words::ofThem),
                who.map(Words::ofThem),
                howSoon,
                setting,
                strategies,
                audience,
                door,
                doors,
                kratom,
                forecast,
                taper,
                cases,
                asks);
    }

    @Override
    public String sentence(Language language) {
        return "When " + when + " (" + urgency.label() + "): " + says.in(language)
                + untilThen.map(words -> " Until then: " + words.in(language)).orElse("")
                + kratom.map(each -> " Kratom: " + each.label() + ".").orElse("");
    }
}
