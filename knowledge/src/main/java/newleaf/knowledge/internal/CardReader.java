package newleaf.knowledge.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import newleaf.documents.tree.Node.Entries;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Certainty;
import newleaf.knowledge.card.ConditionCard;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.MedicineCard;
import newleaf.knowledge.card.ParameterCard;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.card.StressSet;
import newleaf.knowledge.card.SymptomCard;
import newleaf.knowledge.card.WordsCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.units.Dimension;

/// Turns one file of a shelf into its card, or a table into its rows.
final class CardReader {
    private static final Map<String, BiFunction<String, Fields, List<Card>>> SHELVES = shelves();

    private CardReader() {}

    static java.util.Set<String> shelfNames() {
        return SHELVES.keySet();
    }

    static List<Card> read(String shelf, String file, Fields fields) {
        List<Card> cards = java.util.Objects.requireNonNull(SHELVES.get(shelf)).apply(file, fields);
        fields.nothingElse();
        return cards;
    }

    private static Map<String, BiFunction<String, Fields, List<Card>>> shelves() {
        Map<String, BiFunction<String, Fields, List<Card>>> shelves = new LinkedHashMap<>();
        shelves.put("sources", (file, fields) -> List.of(source(file, fields)));
        shelves.put("evidence", (file, fields) -> List.of(evidence(file, fields)));
        shelves.put("parameters", (file, fields) -> List.of(parameter(file, fields)));
        shelves.put("symptoms", (file, fields) -> List.of(symptom(file, fields)));
        shelves.put("conditions", (file, fields) -> List.of(condition(file, fields)));
        shelves.put("comfort", (file, fields) -> List.of(ComfortReader.read(file, fields)));
        shelves.put("lessons", (file, fields) -> List.of(LessonReader.read(file, fields)));
        shelves.put("medicines", (file, fields) -> List.of(medicine(file, fields)));
        shelves.put("taper-rules", (file, fields) -> List.of(TaperRuleReader.read(file, fields)));
        shelves.put("rules", (file, fields) -> List.of(RuleReader.rule(file, fields)));
        shelves.put("doors", (file, fields) -> List.of(RuleReader.door(file, fields)));
        shelves.put("interactions", (file, fields) -> List.of(RuleReader.interaction(file, fields)));
        shelves.put("instruments", (file, fields) -> List.of(InstrumentReader.read(file, fields, false)));
        shelves.put("instruments-on-request", (file, fields) -> List.of(InstrumentReader.read(file, fields, true)));
        shelves.put("words", (file, fields) -> List.of(words(file, fields)));
        shelves.put("help-lines", TableReader::helpLines);
        shelves.put("early-warning", TableReader::warningPoints);
        shelves.put("law", TableReader::law);
        shelves.put("notices", TableReader::notices);
        shelves.put("products", TableReader::products);
        return shelves;
    }

    private static SourceCard source(String file, Fields fields) {
        fields.optionalText("read_on");
        return new SourceCard(
                HeadReader.sourceHead(file, fields),
                fields.text("citation").strip(),
                fields.text("kind"),
                fields.text("read"),
                fields.optionalText("doi"),
                fields.optionalText("pmid"),
                fields.optionalText("address"));
    }

    private static EvidenceCard evidence(String file, Fields fields) {
        Certainty certainty = fields.oneOf("certainty", Certainty.class);
        return new EvidenceCard(
                HeadReader.head(file, fields).certain(certainty),
                fields.words("says"),
                fields.text("topic"),
                fields.optionalOneOf("audience", Audience.class).orElse(Audience.EVERYONE),
                fields.optionalOneOf("beside", Strategy.class),
                fields.optionalOneOf("only_for", EvidenceCard.OnlyFor.class),
                fields.text("applies_to"),
                fields.text("against"),
                certainty,
                fields.text("certainty_because"),
                AsksReader.asks(fields));
    }

    private static ParameterCard parameter(String file, Fields fields) {
        CardHead head = HeadReader.head(file, fields);
        Dimension dimension = Dimension.named(fields.text("dimension")).orElse(Dimension.RATIO);
        String unit = fields.text("unit");
        if (!dimension.label().equals(fields.text("dimension"))
                || !dimension.units().contains(unit)) {
            fields.fault(
                    fields.lineOf("unit"),
                    "has the unit `" + unit + "`, which is not one of the dimension `" + fields.text("dimension")
                            + "`");
        }
        fields.optionalText("applies_to");
        double value = fields.number("value");
        return new ParameterCard(
                head,
                fields.text("symbol"),
                fields.words("says"),
                value,
                unit,
                dimension,
                RangeReader.range(fields, value),
                PointsReader.points(fields, value),
                fields.text("found_by"),
                fields.optionalText("answers_to"),
                stress(fields));
    }

    private static Map<StressSet, Double> stress(Fields fields) {
        Map<StressSet, Double> values = new EnumMap<>(StressSet.class);
        fields.optionalFields("stress").ifPresent(sets -> {
            values.put(StressSet.A, sets.number("a"));
            values.put(StressSet.B, sets.number("b"));
            sets.nothingElse();
        });
        return values;
    }

    private static SymptomCard symptom(String file, Fields fields) {
        fields.optionalWords("says");
        return new SymptomCard(
                HeadReader.head(file, fields), fields.words("name"), fields.text("group"), fields.texts("phases"));
    }

    private static ConditionCard condition(String file, Fields fields) {
        return new ConditionCard(
                HeadReader.head(file, fields), fields.words("name"), fields.words("says"), fields.texts("said_as"));
    }

    private static MedicineCard medicine(String file, Fields fields) {
        fields.optionalWords("says");
        return new MedicineCard(
                HeadReader.head(file, fields),
                fields.words("name"),
                fields.texts("names"),
                fields.texts("classes"),
                fields.optionalText("ticked_as"),
                fields.optionalText("every_day"),
                fields.optionalFields("high_dose").map(CardReader::highDose),
                fields.texts("taken_for"));
    }

    private static MedicineCard.HighDose highDose(Fields fields) {
        var highDose = new MedicineCard.HighDose(
                fields.text("counts_as"),
                fields.number("ordinary_mg_a_day"),
                fields.number("above_mg_a_day"),
                fields.number("mg_each"));
        fields.nothingElse();
        return highDose;
    }

    private static WordsCard words(String file, Fields fields) {
        CardHead head = HeadReader.head(file, fields);
        Map<String, Words> entries = new LinkedHashMap<>();
        fields.mapOfFields("entries").forEach((key, entry) -> {
            entries.put(
                    key,
                    entry.isPresent("self") ? entry.words("self").saidOfThem(entry.words("family")) : entry.words());
            entry.nothingElse();
        });
        return new WordsCard(
                head, fields.oneOf("group", WordGroup.class), entries, AsksReader.deeds(fields, entries.keySet()));
    }

    /// Reads every file of every shelf; keys are `shelf/file.yaml`.
    static List<Card> readAll(Map<String, Entries> files, List<newleaf.knowledge.fault.Fault> faults) {
        List<Card> cards = new ArrayList<>();
        files.forEach((name, entries) -> cards.addAll(read(
                name.substring(0, name.indexOf('/')),
                "knowledge/" + name,
                Fields.of("knowledge/" + name, entries, faults))));
        return cards;
    }
}
