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

    public static Map<String, Object> document(CaseFile caseFile) {
        return new CaseWriter(caseFile).written();
    }

    private Map<String, Object> written() {
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
        list(CaseField.DIARY, Answer.of(items(caseFile.diary(), this::day)));
        return root.tree();
    }

    private <T> void single(CaseField<T> field) {
        if (!(field.kind() instanceof Single<T> kind)) return;
        list(field, caseFile.answer(field).map(kind::write));
    }

    private void list(CaseField<?> field, Answer<?> value) {
        value.known().ifPresent(known -> root.part(field.group()).put(field.name(), known));
    }

    private void history(History history) {
        list(CaseField.OTHER_SUBSTANCES, ids(history.otherSubstances()));
        list(CaseField.CONDITIONS, ids(history.conditions()));
        if (history.medications().isGiven()) {
            list(
                    CaseField.MEDICATIONS,
                    Answer.of(texts(history.medications().typed().stream()
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

    private static Answer<Object> ids(Checklist list) {
        return list.isGiven() ? Answer.of((Object) texts(list.present())) : Answer.notKnown();
    }

    private static Object truths(Checklist list) {
        var fields = new Fields();
        new TreeMap<>(list.answers()).forEach((id, truth) -> {
            if (truth != Truth.NOT_KNOWN) fields.put(id, truth == Truth.YES);
        });
        return fields.tree();
    }

    private static Answer<Object> symptoms(Symptoms symptoms) {
        if (!symptoms.list().isGiven()) return Answer.notKnown();
        return Answer.of((Object) items(symptoms.present(), id -> {
            var fields = new Fields().text("id", id);
            Integer grade = symptoms.grades().get(id);
            return grade == null ? (Object) id : fields.put("grade", grade).tree();
        }));
    }

    private static Object event(Events.Event event) {
        return new Fields()
                .text("event", event.id())
                .label("when", event.when())
                .tree();
    }

    private static Object product(Product product) {
        return new Fields()
                .label("form", product.form())
                .answer("product", Answer.from(product.shelfId()))
                .answer("amountPerDose", product.amountPerDose().map(CaseWriter::amount))
                .answer("dosesPerDay", product.dosesPerDay().map(NumberOrRange::tree))
                .put("label", label(product.label()))
                .tree();
    }

    private static Object amount(Amount amount) {
        return new Fields()
                .put("value", NumberOrRange.tree(amount.quantity()))
                .text("unit", amount.unit().label())
                .tree();
    }

    private static Object label(Label label) {
        return new Fields()
                .answer("mitragynineMgPerUnit", label.mitragynineMgPerUnit().map(NumberOrRange::tree))
                .answer("sevenHydroxyMgPerUnit", label.sevenHydroxyMgPerUnit().map(NumberOrRange::tree))
                .answer("mitragynineMgPerG", label.mitragynineMgPerG().map(NumberOrRange::tree))
                .answer("sevenHydroxyMgPerG", label.sevenHydroxyMgPerG().map(NumberOrRange::tree))
                .answer("gramsPerUnit", label.gramsPerUnit().map(NumberOrRange::tree))
                .answer("mLPerUnit", label.mLPerUnit().map(NumberOrRange::tree))
                .answer("leafGramsPerUnit", label.leafGramsPerUnit().map(NumberOrRange::tree))
                .tree();
    }

    private static Object frozen(Limits.Frozen frozen) {
        return new Fields()
                .text("from", frozen.from().toString())
                .text("to", frozen.to().toString())
                .tree();
    }

    private Object day(DiaryDay day) {
        return new Fields()
                .put("day", day.daysFrom(caseFile.asOf()))
                .answer("diary", day.diary())
                .answer("craving", day.craving())
                .answer("sleepHours", day.sleepHours())
                .answer("illness", day.illness())
                .answer("stressor", day.stressor())
                .answer("hold", day.hold())
                .answer("easy", day.easy())
                .answer("doses", day.doses().map(doses -> items(doses, CaseWriter::dose)))
                .tree();
    }

    private static Object dose(DiaryDay.Dose dose) {
        return new Fields()
                .answer("amount", dose.amount().map(amount -> NumberOrRange.tree(amount.quantity())))
                .answer("unit", dose.amount().map(amount -> amount.unit().label()))
                .answer("hour", dose.hour())
                .answer("product", dose.product())
                .tree();
    }

    private static List<String> texts(Collection<String> texts) {
        return List.copyOf(texts);
    }

    private static <T> List<Object> items(Collection<T> all, java.util.function.Function<T, ?> write) {
        List<Object> tree = new ArrayList<>();
        all.forEach(each -> tree.add(write.apply(each)));
        return tree;
    }

    /// The fields of one mapping, in the order in which they were put.
    private static final class Fields {
        private final Map<String, Object> nodes = new LinkedHashMap<>();
        private final Map<String, Fields> parts = new LinkedHashMap<>();

        /// The mapping at this path; itself where the path is empty.
        Fields part(String path) {
            Fields part = this;
            for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
                part = part.parts.computeIfAbsent(name, _ -> new Fields());
            }
            return part;
        }

        Fields put(String name, Object value) {
            nodes.put(name, value);
            return this;
        }

        Fields text(String name, String text) {
            return put(name, text);
        }

        Fields answer(String name, Answer<?> value) {
            value.known().ifPresent(known -> nodes.put(name, known));
            return this;
        }

        Fields label(String name, Answer<? extends Labelled> word) {
            word.known().ifPresent(known -> text(name, known.label()));
            return this;
        }

        Map<String, Object> tree() {
            Map<String, Object> all = new LinkedHashMap<>(nodes);
            parts.forEach((name, fields) -> all.put(name, fields.tree()));
            return all;
        }
    }
}
