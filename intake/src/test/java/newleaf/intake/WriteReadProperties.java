package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import newleaf.documents.JsonText;
import newleaf.documents.Labelled;
import newleaf.documents.Reading;
import newleaf.intake.AnswerKind.Single;
import newleaf.intake.read.Intake;
import newleaf.knowledge.Shelves;

/// What is read and written again reads as the same case, whatever is answered.
class WriteReadProperties {
    /// Everything that no row of the table reads by itself, each with as much in it as there can be.
    private static final String LISTS = """
            {use: {
                products: [
                    {form: tea, product: lbl-feelfree-classic, dosesPerDay: 2.5,
                     amountPerDose: {low: 100, high: 250, unit: mL},
                     label: {mitragynineMgPerUnit: 0.1, sevenHydroxyMgPerUnit: {low: 0, high: 1e-5},
                             mitragynineMgPerG: 12, sevenHydroxyMgPerG: 0.04, gramsPerUnit: 1.5,
                             mLPerUnit: 60, leafGramsPerUnit: {low: 3, high: 4}}},
                    {form: seven-hydroxy, dosesPerDay: {low: 2, high: 4}, amountPerDose: {value: 15, unit: mg}}, {}],
                reasons: [pain]},
             history: {
                otherSubstances: [alcohol, opioid], conditions: [anxiety],
                medications: [Xanax, "Suboxone 8 mg", zzblorp, benzos],
                events: [{event: seizure, when: earlier}, {event: fever, when: within-3-months}, {event: overdose}, {event: seizure}],
                unknown: [benzodiazepine, heart-rhythm, methadone, naloxone, zoloft, testosterone, jaundice]},
             criteria: {craving: true, withdrawal: false},
             signs: [rigid-schedule], symptoms: [yawning, {id: nausea, grade: 2}, {id: anxiety, grade: 3}],
             unknown: [chills, mixing-substances],
             limits: {frozen: [{from: 2026-12-24, to: 2026-12-26}, {from: 2027-01-01, to: 2027-01-01}]},
             diary: [
                {day: -1, diary: 12.5, craving: 3, sleepHours: 7.5, illness: true, stressor: false, hold: true, easy: false,
                 doses: [{hour: 8.25, amount: 2.5, unit: g, product: 0}, {amount: {low: 1, high: 2}, unit: capsule}, {}]},
                {day: -3650}]}
            """;

    private static final Intake INTAKE = new Intake(Shelves.shipped());

    @Property
    void a_case_that_is_written_reads_as_the_same_case(@ForAll("answers") CaseAnswers answers) {
        CaseFile lists = read(LISTS.getBytes(StandardCharsets.UTF_8));
        var before = new CaseFile(
                answers,
                lists.products(),
                lists.reasons(),
                lists.history(),
                lists.criteria(),
                lists.signs(),
                lists.symptoms(),
                lists.frozen(),
                lists.diary());
        assertThat(read(Intake.write(before)).equals(before)).isTrue();
    }

    /// Any of the single answers, each at a bound or between, or not given.
    @Provide
    Arbitrary<CaseAnswers> answers() {
        List<CaseField<?>> fields = CaseField.ALL.stream()
                .filter(field -> field.kind() instanceof Single)
                .filter(field -> field != CaseField.RATER && field != CaseField.AS_OF)
                .toList();
        return Combinators.combine(fields.stream()
                        .map(field -> nodes(field).injectNull(0.2))
                        .toList())
                .as(nodes -> read(document(fields, nodes)).answers());
    }

    private static byte[] document(List<CaseField<?>> fields, List<Object> nodes) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            Object node = nodes.get(i);
            if (node != null)
                part(root, fields.get(i).group()).put(fields.get(i).name(), node);
        }
        return JsonText.line(root).getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> root, String path) {
        Map<String, Object> part = root;
        for (String name : path.isEmpty() ? List.<String>of() : List.of(path.split("\\."))) {
            part = (Map<String, Object>) part.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
        }
        return part;
    }

    private static CaseFile read(byte[] document) {
        return switch (INTAKE.read(document, Cases.TODAY)) {
            case Reading.Usable(var caseFile) -> caseFile;
            case Reading.Unusable(var problems) -> throw new AssertionError("not usable: " + problems);
        };
    }

    private static Arbitrary<Object> nodes(CaseField<?> field) {
        return switch (field.kind()) {
            case AnswerKind.Whole whole ->
                Arbitraries.integers()
                        .between((int) whole.low(), (int) whole.high())
                        .map(Object.class::cast);
            case AnswerKind.Decimal number -> numbers(number.low(), number.high());
            case AnswerKind.NumberOrRange range ->
                Arbitraries.oneOf(
                        numbers(range.low(), range.high()),
                        Combinators.combine(numbers(range.low(), 1), numbers(1, range.high()))
                                .as((low, high) -> Map.of("low", low, "high", high)));
            case AnswerKind.YesOrNo _ -> Arbitraries.of(true, false).map(Object.class::cast);
            case AnswerKind.Choice<?>(var choices, var _) -> words(choices);
            case AnswerKind.Words words ->
                Arbitraries.strings()
                        .excludeChars('\u0000')
                        .ofMaxLength(words.longest())
                        .map(Object.class::cast);
            case AnswerKind.Code _ -> Arbitraries.of("US", "TH").map(Object.class::cast);
            case AnswerKind.Day _ -> Arbitraries.of("2026-11-21", "2024-02-29").map(Object.class::cast);
            case AnswerKind.OneNumber number -> Arbitraries.of(number.choices()).map(Object.class::cast);
            case AnswerKind.HoursOfDay hours ->
                Arbitraries.doubles()
                        .between(0, 23.9)
                        .ofScale(2)
                        .list()
                        .ofMaxSize(hours.most())
                        .map(Object.class::cast);
            case AnswerKind.Earlier _ ->
                Arbitraries.<Object>of(
                                Map.of("form", "seven-hydroxy", "monthsSince", 1.5), Map.of("form", "tea"), Map.of())
                        .list()
                        .ofMaxSize(3)
                        .map(Object.class::cast);
            case AnswerKind.Cost cost ->
                numbers(0, cost.most()).map(value -> Map.of("value", value, "currency", "USD"));
            default -> throw new AssertionError(field + " is not a single answer");
        };
    }

    private static Arbitrary<Object> numbers(double low, double high) {
        return Arbitraries.doubles().between(low, high).ofScale(6).map(Object.class::cast);
    }

    private static Arbitrary<Object> words(List<? extends Labelled> choices) {
        return Arbitraries.of(choices.stream().map(Labelled::label).toList()).map(Object.class::cast);
    }
}
