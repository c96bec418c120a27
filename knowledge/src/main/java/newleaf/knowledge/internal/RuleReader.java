package newleaf.knowledge.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.knowledge.asks.See;
import newleaf.knowledge.asks.WhoseFact;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.RuleCard.RuleCase;
import newleaf.knowledge.card.RuleCard.Shelf;
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

/// Reads rules, doors and interactions.
final class RuleReader {
    private static final Set<See> AT_ONCE = Set.of(See.EMERGENCY, See.CRISIS_LINE, See.POISON_LINE);

    private RuleReader() {}

    static RuleCard rule(String file, Fields fields) {
        return read(Shelf.RULES, file, fields);
    }

    static RuleCard door(String file, Fields fields) {
        RuleCard door = read(Shelf.DOORS, file, fields);
        if (door.door().isEmpty()) fields.fault(fields.line(), "is a door and lacks `state` (closed or caution)");
        return door;
    }

    static RuleCard interaction(String file, Fields fields) {
        return read(Shelf.INTERACTIONS, file, fields);
    }

    private static RuleCard read(Shelf shelf, String file, Fields fields) {
        RuleCard rule = new RuleCard(
                HeadReader.head(file, fields),
                shelf,
                fields.oneOf("kind", RuleKind.class),
                fields.oneOf("urgency", Urgency.class),
                fields.text("when").strip(),
                fields.words("says"),
                fields.optionalWords("until_then"),
                fields.optionalWords("who"),
                fields.optionalOneOf("how_soon", HowSoon.class),
                fields.optionalOneOf("setting", CareSetting.class),
                strategies(fields),
                fields.optionalOneOf("audience", Audience.class).orElse(Audience.EVERYONE),
                fields.optionalOneOf("state", DoorState.class),
                fields.optionalOneOf("doors", OnDoors.class),
                fields.optionalOneOf("kratom", OnKratom.class),
                fields.optionalOneOf("forecast", OnForecast.class),
                fields.anyOf("taper", OnTaper.class),
                cases(fields),
                AsksReader.asks(fields));
        complete(rule, fields);
        return rule;
    }

    private static Map<Strategy, Fit> strategies(Fields fields) {
        Map<Strategy, Fit> found = new EnumMap<>(Strategy.class);
        fields.optionalFields("strategies").ifPresent(inner -> {
            for (Strategy strategy : Strategy.values()) {
                inner.optionalOneOf(strategy.label(), Fit.class).ifPresent(fit -> found.put(strategy, fit));
            }
            inner.nothingElse();
        });
        return found;
    }

    private static List<RuleCase> cases(Fields fields) {
        return fields.listOfFields("cases").stream().map(RuleReader::ruleCase).toList();
    }

    private static RuleCase ruleCase(Fields each) {
        RuleCase.Kind kind = each.oneOf("case", RuleCase.Kind.class);
        Optional<RuleCase.Expect> then = each.optionalOneOf("then", RuleCase.Expect.class);
        RuleCase ruleCase = new RuleCase(
                kind, then.orElse(expected(kind, each)), each.text("why"), each.node("given"), each.line());
        each.nothingElse();
        return ruleCase;
    }

    private static RuleCase.Expect expected(RuleCase.Kind kind, Fields each) {
        return switch (kind) {
            case YES -> RuleCase.Expect.YES;
            case NO -> RuleCase.Expect.NO;
            case NOT_KNOWN -> RuleCase.Expect.NOT_KNOWN;
            case EDGE -> {
                each.text("then");
                yield RuleCase.Expect.NO;
            }
        };
    }

    /// What its words are said to ask agrees with how soon, and with whose fact it is.
    private static void asked(RuleCard rule, Fields fields) {
        See see = rule.asks().see();
        if (rule.howSoon().isPresent() && see == See.NOBODY)
            fields.fault(fields.lineOf("asks"), "says how soon, and its `asks` sends to nobody");
        if (rule.urgency() == Urgency.EMERGENCY && !AT_ONCE.contains(see))
            fields.fault(fields.lineOf("asks"), "is an emergency, and its `asks` sends to nobody who answers at once");
        boolean isOfThisPerson = rule.asks().fact() == WhoseFact.SAID;
        if (isOfThisPerson == rule.when().equals("true"))
            fields.fault(fields.lineOf("asks"), "is `fact: said` where it rests on an answer, and only there");
    }

    private static void complete(RuleCard rule, Fields fields) {
        boolean isPressing = rule.isDoor() || rule.urgency().compareTo(Urgency.URGENT) >= 0;
        if (isPressing && rule.untilThen().isEmpty()) fields.fault(fields.line(), "lacks `until_then`");
        if (isPressing && rule.who().isEmpty()) fields.fault(fields.line(), "lacks `who`");
        if (isPressing && rule.howSoon().isEmpty()) fields.fault(fields.line(), "lacks `how_soon`");
        asked(rule, fields);
        if (rule.when().equals("true")) return;
        List<String> missing = Arrays.stream(RuleCase.Kind.values())
                .filter(kind -> rule.cases().stream().noneMatch(each -> each.kind() == kind))
                .map(RuleCase.Kind::label)
                .toList();
        if (!missing.isEmpty()) {
            fields.fault(fields.lineOf("cases"), "lacks cases of kind " + String.join(", ", missing));
        }
    }
}
