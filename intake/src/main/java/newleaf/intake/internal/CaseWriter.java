package newleaf.intake.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;
import newleaf.documents.Truth;
import newleaf.documents.tree.Node;
import newleaf.intake.AnswerKind.NumberOrRange;
import newleaf.intake.AnswerKind.Single;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.DiaryDay;
import newleaf.intake.Limits;
import newleaf.intake.history.Checklist;
import newleaf.intake.history.Events;
import newleaf.intake.history.History;
import newleaf.intake.history.Symptoms;
import newleaf.intake.history.TypedMedicine;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Label;
import newleaf.intake.use.Product;

/// Writes a case as a document that reads as the same case. Single answers are written as `CaseField` says.
public final class CaseWriter {
    private final Fields root = new Fields();
    private final CaseFile caseFile;

    private CaseWriter(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    public static Node.Entries document(CaseFile caseFile) {
        return new CaseWriter(caseFile).written();
    }

    private Node.Entries written() {
        root.text("schema", CaseReader.SCHEMA);
        for (CaseField<?> field : CaseField.ALL) single(field);
        list(CaseField.PRODUCTS, caseFile.products().map(each -> items(each, CaseWriter::product)));
        list(CaseField.REASONS, ids(caseFile.reasons()));
        history(caseFile.history());
        list(CaseField.CRITERIA, Answer.of(truths(caseFile.criteria())));
        list(CaseField.SIGNS, ids(caseFile.signs()));
        list(CaseField.SYMPTOMS, symptoms(caseFile.symptoms()));
        unknown("", List.of(caseFile.signs(), caseFile.symptoms().list()), Set.of());
        list(CaseField.FROZEN, Answer.of(items(caseFile.frozen(), CaseWriter::frozen)));
        list(CaseField.DIARY, Answer.of(items(caseFile.diary(), CaseWriter::day)));
        return root.node();
    }

    private <T> void single(CaseField<T> field) {
        if (!(field.kind() instanceof Single<T> kind)) return;
        list(field, caseFile.answer(field).map(kind::write));
    }

    private void list(CaseField<?> field, Answer<? extends Node> node) {
        node.known().ifPresent(known -> root.part(field.group()).put(field.name(), known));
    }

    private void history(History history) {
        list(CaseField.OTHER_SUBSTANCES, ids(history.otherSubstances()));
        list(CaseField.CONDITIONS, ids(history.conditions()));
        if (history.medications().isGiven()) {
            list(CaseField.MEDICATIONS, Answer.of(texts(history.medications().typed().stream()
                    .map(TypedMedicine::text)
                    .toList())));
        }
        if (history.events().isGiven()) {
            list(CaseField.EVENTS, Answer.of(items(history.events().events(), CaseWriter::event)));
        }
        Set<String> more = new TreeSet<>(history.medications().unknownClasses());
        more.addAll(history.events().unknown());
        unknown(CaseField.EVENTS.group(), List.of(history.otherSubstances(), history.conditions()), more);
    }

    private void unknown(String part, List<Checklist> lists, Set<String> more) {
        Set<String> ids = new TreeSet<>(more);
        for (Checklist each : lists) {
            each.answers().forEach((id, truth) -> {
                if (truth == Truth.NOT_KNOWN) ids.add(id);
            });
        }
        if (!ids.isEmpty()) root.part(part).put("unknown", texts(ids));
    }

    private static Answer<Node> ids(Checklist list) {
        return list.isGiven() ? Answer.of(texts(list.present())) : Answer.notKnown();
    }

    private static Node truths(Checklist list) {
        var fields = new Fields();
        new TreeMap<>(list.answers()).forEach((id, truth) -> {
            if (truth != Truth.NOT_KNOWN) fields.put(id, new Node.Bool(truth == Truth.YES));
        });
        return fields.node();
    }

    private static Answer<Node> symptoms(Symptoms symptoms) {
        if (!symptoms.list().isGiven()) return Answer.notKnown();
        return Answer.of(items(symptoms.present(), id -> {
            var fields = new Fields().text("id", id);
            Integer grade = symptoms.grades().get(id);
            return grade == null ? new Node.Text(id) : fields.put("grade", new Node.Numeral(grade)).node();
        }));
    }

    private static Node event(Events.Event event) {
        return new Fields().text("event", event.id()).label("when", event.when()).node();
    }

    private static Node product(Product product) {
        return new Fields()
                .label("form", product.form())
                .answer("product", Answer.from(product.shelfId()).map(Node.Text::new))
                .answer("amountPerDose", product.amountPerDose().map(CaseWriter::amount))
                .answer("dosesPerDay", product.dosesPerDay().map(Node.Numeral::new))
                .put("label", label(product.label()))
                .node();
    }

    private static Node amount(Amount amount) {
        return new Fields()
                .put("value", NumberOrRange.node(amount.quantity()))
                .text("unit", amount.unit())
                .node();
    }

    private static Node label(Label label) {
        return new Fields()
                .answer("mitragynineMgPerUnit", label.mitragynineMgPerUnit().map(NumberOrRange::node))
                .answer("sevenHydroxyMgPerUnit", label.sevenHydroxyMgPerUnit().map(NumberOrRange::node))
                .answer("mitragynineMgPerG", label.mitragynineMgPerG().map(NumberOrRange::node))
                .answer("sevenHydroxyMgPerG", label.sevenHydroxyMgPerG().map(NumberOrRange::node))
                .answer("gramsPerUnit", label.gramsPerUnit().map(NumberOrRange::node))
                .answer("mLPerUnit", label.mLPerUnit().map(NumberOrRange::node))
                .answer("leafGramsPerUnit", label.leafGramsPerUnit().map(NumberOrRange::node))
                .node();
    }

    private static Node frozen(Limits.Frozen frozen) {
        return new Fields()
                .text("from", frozen.from().toString())
                .text("to", frozen.to().toString())
                .node();
    }

    private static Node day(DiaryDay day) {
        return new Fields()
                .put("day", new Node.Numeral(day.day()))
                .answer("diary", day.diary().map(Node.Numeral::new))
                .answer("craving", day.craving().map(Node.Numeral::new))
                .answer("sleepHours", day.sleepHours().map(Node.Numeral::new))
                .answer("illness", day.illness().map(Node.Bool::new))
                .answer("stressor", day.stressor().map(Node.Bool::new))
                .answer("hold", day.hold().map(Node.Bool::new))
                .answer("doses", day.doses().map(doses -> items(doses, CaseWriter::dose)))
                .node();
    }

    private static Node dose(DiaryDay.Dose dose) {
        return new Fields()
                .answer("amount", dose.amount().map(amount -> NumberOrRange.node(amount.quantity())))
                .answer("unit", dose.amount().map(amount -> new Node.Text(amount.unit())))
                .answer("hour", dose.hour().map(Node.Numeral::new))
                .answer("product", dose.product().map(Node.Numeral::new))
                .node();
    }

    private static Node texts(Collection<String> texts) {
        return items(texts, Node.Text::new);
    }

    private static <T> Node items(Collection<T> all, java.util.function.Function<T, ? extends Node> write) {
        List<Node> nodes = new ArrayList<>();
        all.forEach(each -> nodes.add(write.apply(each)));
        return new Node.Items(nodes);
    }

    /// The fields of one mapping, in the order in which they were put.
    private static final class Fields {
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<String, Fields> parts = new LinkedHashMap<>();

        /// The mapping under this name; itself where the name is empty.
        Fields part(String name) {
            return name.isEmpty() ? this : parts.computeIfAbsent(name, _ -> new Fields());
        }

        Fields put(String name, Node node) {
            nodes.put(name, node);
            return this;
        }

        Fields text(String name, String text) {
            return put(name, new Node.Text(text));
        }

        Fields answer(String name, Answer<? extends Node> node) {
            node.known().ifPresent(known -> nodes.put(name, known));
            return this;
        }

        Fields label(String name, Answer<? extends Labelled> word) {
            word.known().ifPresent(known -> text(name, known.label()));
            return this;
        }

        Node.Entries node() {
            Map<String, Node> all = new LinkedHashMap<>(nodes);
            parts.forEach((name, fields) -> all.put(name, fields.node()));
            return new Node.Entries(all);
        }
    }
}
