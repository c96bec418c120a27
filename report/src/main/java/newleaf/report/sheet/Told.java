package newleaf.report.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.history.Events;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.FactWords;
import newleaf.report.wording.ProductWords;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;

/// What was told, each by its name. What was not told is not there.
final class Told {
    private final Shelves shelves;
    private final EachLanguage each;
    private final FactWords facts;
    private final ProductWords products;

    Told(Shelves shelves) {
        this.shelves = shelves;
        this.each = new EachLanguage(shelves);
        this.facts = new FactWords(shelves);
        this.products = new ProductWords(each);
    }

    List<Words> products(CaseFile caseFile) {
        return products.of(caseFile.use());
    }

    /// What is taken, without amounts.
    List<Words> forms(CaseFile caseFile) {
        return caseFile.use().products().known().orElse(List.of()).stream()
                .flatMap(product -> product.form().known().stream())
                .distinct()
                .map(form -> shelves.word(WordGroup.FORM, form.label()))
                .toList();
    }

    /// As they were written.
    Optional<Block> medicines(CaseFile caseFile) {
        var medicines = caseFile.history().medications();
        if (!medicines.isGiven()) return Optional.empty();
        Words said = medicines.typed().isEmpty()
                ? each.say(ReportWord.NONE_NAMED)
                : Words.same(medicines.typed().stream().map(TypedMedicine::text).collect(Collectors.joining(", ")));
        return Optional.of(stated(each.say(ReportWord.HAND_OVER_MEDICINES), said));
    }

    /// Other substances and conditions.
    Optional<Block> others(CaseFile caseFile) {
        var history = caseFile.history();
        return listed(
                each.say(ReportWord.HAND_OVER_OTHERS),
                Stream.concat(
                        history.otherSubstances().present().stream().map(id -> shelves.word(WordGroup.SUBSTANCE, id)),
                        history.conditions().present().stream().map(id -> shelves.word(WordGroup.CONDITION, id))));
    }

    Optional<Block> events(CaseFile caseFile) {
        return listed(
                each.say(TakeWord.HAPPENED),
                caseFile.history().events().events().stream().map(this::event));
    }

    private Words event(Events.Event event) {
        Words name = shelves.word(WordGroup.EVENT, event.id());
        Optional<Words> when = event.when().known().map(each -> shelves.word(WordGroup.FACT, "event-" + when(each)));
        return when.map(words -> each.of(wording -> wording.say(name) + " (" + wording.say(words) + ")"))
                .orElse(name);
    }

    private static String when(newleaf.intake.history.When when) {
        return switch (when) {
            case NOW -> "now";
            case THIS_MONTH -> "recent";
            case WITHIN_3_MONTHS -> "lately";
            case EARLIER -> "old";
        };
    }

    Optional<Block> symptoms(CaseFile caseFile) {
        return listed(
                each.say(TakeWord.SYMPTOMS),
                caseFile.symptoms().list().present().stream().map(id -> shelves.word(WordGroup.SYMPTOM, id)));
    }

    Optional<Block> reasons(CaseFile caseFile) {
        return listed(
                each.say(TakeWord.REASONS),
                caseFile.reasons().present().stream().map(id -> shelves.word(WordGroup.REASON, id)));
    }

    private Optional<Block> listed(Words name, Stream<Words> things) {
        List<Words> all = things.toList();
        if (all.isEmpty()) return Optional.empty();
        return Optional.of(
                stated(name, each.of(wording -> all.stream().map(wording::say).collect(Collectors.joining("; ")))));
    }

    /// The single answers of a part of the case that have a name.
    List<Block> answers(CaseFile caseFile, String group) {
        return CaseField.ALL.stream()
                .filter(field -> field.group().equals(group) && field.fact().isPresent())
                .flatMap(field -> answer(caseFile, field).stream())
                .toList();
    }

    <T> Optional<Block> answer(CaseFile caseFile, CaseField<T> field) {
        Optional<String> fact = field.fact();
        if (fact.isEmpty() || !(field.kind() instanceof newleaf.intake.AnswerKind.Single<T>)) return Optional.empty();
        return caseFile.answer(field)
                .known()
                .flatMap(value -> facts.name(fact.get()).map(name -> stated(name, value(fact.get(), value))));
    }

    private Words value(String fact, Object value) {
        return switch (value) {
            case Boolean is -> each.say(is ? TakeWord.YES : TakeWord.NO);
            case Number number -> Words.same(Wording.number(number.doubleValue()));
            case newleaf.documents.Labelled labelled -> facts.answer(fact, labelled.label());
            case newleaf.documents.Span span ->
                each.of(wording ->
                        span.isExact() ? Wording.number(span.low()) : wording.between(span.low(), span.high()));
            default -> Words.same(value.toString());
        };
    }

    static Block stated(Words name, Words value) {
        return new Block.Stated(name, Line.of(value).informing(), List.of(), Optional.empty());
    }
}
