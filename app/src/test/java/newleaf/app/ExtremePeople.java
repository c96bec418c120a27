package newleaf.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.guidance.Library;
import newleaf.intake.AnswerKind;
import newleaf.intake.CaseField;
import newleaf.intake.Vocabulary;
import newleaf.intake.use.ProductForm;
import newleaf.samples.InventedCase;
import newleaf.samples.InventedPerson;
import newleaf.units.AmountUnit;

/// Invented people at the ends of what a case can hold: the least and the most of every number, all lists full,
/// hundreds
/// of products, medicines and diary days. The same number gives the same person.
final class ExtremePeople {
    private static final Library LIBRARY = Library.shipped();
    private static final Vocabulary IDS = Vocabulary.of(LIBRARY.shelves());
    private static final List<String> MEDICINES = LIBRARY.shelves().medicines().stream()
            .flatMap(card -> card.names().stream())
            .map(name -> "\"" + name + "\"")
            .toList();
    private static final List<String> AMOUNTS = List.of(
            "0", "0.000001", "0.1", "1", "5", "7.5", "100000", "{ low: 0, high: 100000 }", "{ low: 4, high: 6 }");
    private static final List<String> TIMES = List.of("0", "0.01", "1", "4", "48", "{ low: 0, high: 48 }");
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 20, 50, 51, 300);
    private static final List<Integer> DAYS = List.of(1, 7, 60, 400);
    private static final int MOST_CHANGES = 12;

    private final Random chance;

    private ExtremePeople(long number) {
        this.chance = new Random(number);
    }

    static InventedCase person(long number) {
        return new ExtremePeople(number).person();
    }

    private InventedCase person() {
        InventedCase person = pick(List.of(
                InventedCase.empty(),
                InventedPerson.PLAIN.answers(),
                InventedPerson.PLAIN.answers(),
                InventedPerson.BRIEF.answers(),
                InventedPerson.BRIEF.answers()));
        int changes = chance.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) person = changed(person);
        return person;
    }

    private InventedCase changed(InventedCase person) {
        return switch (chance.nextInt(10)) {
            case 0, 1 -> person.with("use.products", list(pick(COUNTS), _ -> product()));
            case 2 -> person.with("diary", diary(pick(DAYS)));
            case 3 -> full(person);
            case 4 -> person.with("history.medications", list(pick(COUNTS), _ -> medicine()));
            case 5 ->
                person.with(
                        "limits.frozen",
                        list(
                                pick(COUNTS),
                                i -> "{ from: 20%02d-01-01, to: 20%02d-12-31 }".formatted(26 + i % 70, 26 + i % 70)));
            default -> atAnEnd(person);
        };
    }

    private InventedCase atAnEnd(InventedCase person) {
        List<CaseField<?>> singles = CaseField.ALL.stream()
                .filter(field -> field.kind() instanceof AnswerKind.Single
                        && !field.group().contains("."))
                .toList();
        CaseField<?> field = pick(singles);
        return switch (field.kind()) {
            case AnswerKind.Bounded<?> number ->
                person.with(field.path(), plain(chance.nextBoolean() ? number.low() : number.high()));
            case AnswerKind.Words words -> person.with(field.path(), "\"" + "ñ".repeat(words.longest()) + "\"");
            case AnswerKind.YesOrNo _ -> person.with(field.path(), String.valueOf(chance.nextBoolean()));
            case AnswerKind.Choice<?>(var choices, var _) ->
                person.with(
                        field.path(), pick(choices.stream().map(Labelled::label).toList()));
            case AnswerKind.OneNumber(var choices, var _) -> person.with(field.path(), plain(pick(choices)));
            case AnswerKind.HoursOfDay hours ->
                person.with(field.path(), list(hours.most(), i -> plain(i * 23.9 / hours.most())));
            case AnswerKind.Earlier earlier ->
                person.with(field.path(), list(earlier.most(), _ -> "{ form: " + form() + ", monthsSince: 960 }"));
            case AnswerKind.Day _ -> person.with(field.path(), pick(List.of("2026-11-21", "1900-01-01", "2999-12-31")));
            default -> person;
        };
    }

    private InventedCase full(InventedCase person) {
        Map<String, Stream<String>> lists = Map.of(
                "history.otherSubstances", IDS.substances().stream(),
                "history.conditions", IDS.conditions().stream(),
                "history.events", IDS.events().stream().map(id -> "{ event: " + id + ", when: earlier }"),
                "signs", IDS.signs().stream(),
                "symptoms", IDS.symptoms().stream().map(id -> "{ id: " + id + ", grade: 3 }"),
                "use.reasons", IDS.reasons().stream());
        String path = pick(lists.keySet().stream().sorted().toList());
        return person.with(path, lists.getOrDefault(path, Stream.of()).collect(Collectors.joining(", ", "[", "]")));
    }

    private String product() {
        String label = chance.nextInt(3) > 0
                ? ""
                : ", label: { mitragynineMgPerG: %s, gramsPerUnit: %s, mLPerUnit: %s }"
                        .formatted(
                                pick(List.of("0", "15", "1000")),
                                pick(List.of("0.001", "1", "1000")),
                                pick(List.of("0.001", "60")));
        return "{ form: %s, amountPerDose: { value: %s, unit: %s }, dosesPerDay: %s%s }"
                .formatted(form(), pick(AMOUNTS), unit(), pick(TIMES), label);
    }

    private String form() {
        return chance.nextInt(3) > 0
                ? "leaf-powder"
                : pick(List.of(ProductForm.values())).label();
    }

    private String unit() {
        return chance.nextInt(3) > 0 ? "g" : pick(List.of(AmountUnit.values())).label();
    }

    private String medicine() {
        return chance.nextInt(10) > 0
                ? pick(MEDICINES)
                : "\"" + "wörd ".repeat(40).strip() + "\"";
    }

    private String diary(int days) {
        int doses = pick(List.of(0, 1, 4, 48));
        return list(
                days,
                i -> "{ day: %d, diary: %s, craving: %s, sleepHours: %s, hold: %b, doses: %s }"
                        .formatted(
                                -i,
                                pick(List.of("0", "100", "37.5")),
                                pick(List.of("0", "10")),
                                pick(List.of("0", "24")),
                                chance.nextBoolean(),
                                list(
                                        doses,
                                        k -> "{ hour: %s, amount: %s, unit: g, product: %d }"
                                                .formatted(plain(k * 24.0 / 48), pick(AMOUNTS), chance.nextInt(2)))));
    }

    private static String list(int count, IntFunction<String> entry) {
        return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(", ", "[", "]"));
    }

    private <T> T pick(List<? extends T> some) {
        List<T> all = new ArrayList<>(some);
        return all.get(chance.nextInt(all.size()));
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.4f", number).replaceAll("\\.?0+$", "");
    }
}
