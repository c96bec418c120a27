package newleaf.knowledge.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.InstrumentCard.ItemText;
import newleaf.knowledge.card.InstrumentCard.LookBack;
import newleaf.knowledge.card.InstrumentItem;
import newleaf.knowledge.card.InstrumentItem.Form;
import newleaf.knowledge.card.InstrumentItem.Option;
import newleaf.knowledge.card.InstrumentItem.ZeroWhen;
import newleaf.knowledge.card.InstrumentScoring;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.knowledge.card.InstrumentScoring.Band;
import newleaf.knowledge.card.InstrumentScoring.Method;
import newleaf.knowledge.card.InstrumentScoring.Part;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;

/// Reads an instrument: its items with their exact answers, and how they are counted.
final class InstrumentReader {
    private static final double HOURS = 24;

    private InstrumentReader() {}

    static InstrumentCard read(String file, Fields fields, boolean isOnRequest) {
        List<InstrumentItem> items = items(fields);
        InstrumentScoring scoring = scoring(fields, items);
        return new InstrumentCard(
                HeadReader.head(file, fields),
                isOnRequest,
                fields.words("name"),
                fields.words("purpose"),
                fields.oneOf("rater", InstrumentCard.Rater.class),
                fields.words("recall"),
                fields.text("rights").strip(),
                fields.words("notice"),
                fields.optionalFields("instructions").map(InstrumentReader::text),
                items,
                scoring,
                fields.listOfFields("beside").stream()
                        .map(InstrumentReader::words)
                        .toList(),
                fields.optionalWords("change"),
                fields.optionalText("total_code"),
                fields.optionalFields("look_back").flatMap(InstrumentReader::lookBack));
    }

    private static Optional<LookBack> lookBack(Fields each) {
        List<Integer> days = new ArrayList<>();
        for (String text : each.texts("days")) {
            if (text.matches("[1-9]\\d{0,3}")) days.add(Integer.parseInt(text));
            else each.fault(each.lineOf("days"), "`days` are whole numbers of days");
        }
        Optional<Words> whose = each.optionalWords("whose");
        each.nothingElse();
        return days.isEmpty() ? Optional.empty() : Optional.of(new LookBack(days, whose));
    }

    private static List<InstrumentItem> items(Fields fields) {
        Map<String, List<Option>> lists = new LinkedHashMap<>();
        fields.optionalFields("answers")
                .ifPresent(answers -> answers.names().forEach(name -> lists.put(name, options(answers, name))));
        List<InstrumentItem> items = fields.listOfFields("items").stream()
                .map(each -> item(each, lists))
                .toList();
        Set<String> seen = new HashSet<>();
        items.stream()
                .filter(item -> !seen.add(item.id()))
                .forEach(item -> fields.fault(fields.lineOf("items"), "has the item `" + item.id() + "` twice"));
        return items;
    }

    private static List<Option> options(Fields answers, String name) {
        return answers.listOfFields(name).stream()
                .map(each -> {
                    Option option = new Option(each.number("score"), pairOrEnglish(each));
                    each.nothingElse();
                    return option;
                })
                .toList();
    }

    private static InstrumentItem item(Fields each, Map<String, List<Option>> lists) {
        Form form = each.optionalOneOf("form", Form.class).orElse(Form.CHOICE);
        String list = form == Form.CHOICE ? each.text("answers") : "";
        if (form == Form.CHOICE && !lists.containsKey(list)) {
            each.fault(each.lineOf("answers"), "has the answers `" + list + "`, which `answers` does not list");
        }
        double most = form == Form.WHOLE_NUMBER ? each.number("most") : HOURS;
        Optional<ZeroWhen> zeroWhen = each.optionalFields("zero_when").map(when -> {
            ZeroWhen found = new ZeroWhen(when.text("item"), when.number("score"));
            when.nothingElse();
            return found;
        });
        InstrumentItem item = new InstrumentItem(
                each.text("id"),
                pairOrEnglish(each),
                form,
                lists.getOrDefault(list, List.of()),
                most,
                each.optionalText("counts").isEmpty() || each.truth("counts"),
                each.optionalText("part"),
                zeroWhen,
                each.optionalText("code"),
                each.optionalText("group"),
                each.texts("symptoms"));
        each.nothingElse();
        return item;
    }

    private static InstrumentScoring scoring(Fields fields, List<InstrumentItem> items) {
        Fields inner = fields.optionalFields("scoring").orElse(fields);
        InstrumentScoring scoring = new InstrumentScoring(
                inner.oneOf("method", Method.class),
                inner.number("lowest"),
                inner.number("highest"),
                inner.whole("answered_at_least"),
                inner.listOfFields("bands").stream().map(InstrumentReader::band).toList(),
                inner.listOfFields("parts").stream().map(InstrumentReader::part).toList(),
                inner.listOfFields("alerts").stream()
                        .map(InstrumentReader::alert)
                        .toList());
        double most = items.stream()
                .filter(InstrumentItem::isCounted)
                .mapToDouble(InstrumentItem::highest)
                .sum();
        if (scoring.method() == Method.SUM && scoring.highest() != most) {
            inner.fault(
                    inner.lineOf("highest"), "says `highest` is " + scoring.highest() + "; its items add to " + most);
        }
        if (inner != fields) inner.nothingElse();
        return scoring;
    }

    private static Band band(Fields each) {
        Band band = new Band(each.number("from"), each.number("to"), each.words(), each.optionalText("sex"));
        each.nothingElse();
        return band;
    }

    private static Part part(Fields each) {
        boolean isRaisedAtOrBelow = each.isPresent("at_most");
        double mark = each.number(isRaisedAtOrBelow ? "at_most" : "at_least");
        Part part = new Part(each.text("id"), each.words(), mark, isRaisedAtOrBelow);
        each.nothingElse();
        return part;
    }

    private static Alert alert(Fields each) {
        Alert alert = new Alert(
                each.optionalText("item"),
                each.optionalText("sex"),
                each.number("at_least"),
                each.oneOf("urgency", Urgency.class),
                each.words());
        each.nothingElse();
        return alert;
    }

    private static Words words(Fields each) {
        Words words = each.words();
        each.nothingElse();
        return words;
    }

    private static ItemText text(Fields each) {
        ItemText text = pairOrEnglish(each);
        each.nothingElse();
        return text;
    }

    private static ItemText pairOrEnglish(Fields each) {
        return new ItemText(each.text("en").strip(), each.optionalText("es").map(String::strip));
    }
}
