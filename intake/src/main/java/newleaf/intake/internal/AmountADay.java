package newleaf.intake.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.knowledge.card.MedicineCard.HighDose;

/// How much a day the words beside a medicine may mean. A bare number may be milligrams or tablets, so the answer is a
/// range; without a number nothing was said.
final class AmountADay {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.])(\\d+(?:\\.\\d+)?) ?(mg|milligrams?|miligramos?|tablets?|tabs?|pills?|caps?|capsules?|"
                    + "pastillas?|comprimidos?|c[aá]psulas?|x|times|veces)?(?![\\d.\\p{L}])");
    private static final Pattern HOURS = Pattern.compile("(?:every|cada) (\\d+) ?(?:h|hours?|horas?)");
    private static final Pattern DURATION =
            Pattern.compile("\\d+ ?(days?|weeks?|months?|years?|d[ií]as?|semanas?|mes(es)?|años?)(?!\\p{L})");
    private static final List<String> MUCH = List.of(
            "high dose",
            "high doses",
            "megadose",
            "mega dose",
            "lots of",
            "a lot",
            "loads",
            "handful",
            "handfuls",
            "boxes",
            "box a day",
            "dosis alta",
            "dosis altas",
            "mucha",
            "mucho",
            "cajas",
            "puñado");
    private static final Set<String> TIMES = Set.of("x", "times", "veces");
    private static final double HOURS_A_DAY = 24;

    private final HighDose limit;
    private Optional<Double> strength = Optional.empty();
    private Optional<Double> tablets = Optional.empty();
    private Optional<Double> bare = Optional.empty();
    private double times = 1;

    private AmountADay(HighDose limit) {
        this.limit = limit;
    }

    /// Whether the words say more than is ordinary.
    static Truth isAbove(HighDose limit, String typed) {
        String text = typed.toLowerCase(java.util.Locale.ROOT);
        if (MUCH.stream().anyMatch(text::contains)) return Truth.YES;
        return new AmountADay(limit)
                .reading(text)
                .map(span -> span.low() > limit.aboveMgADay()
                        ? Truth.YES
                        : span.high() <= limit.ordinaryMgADay() ? Truth.NO : Truth.NOT_KNOWN)
                .orElse(Truth.NO);
    }

    private Optional<Span> reading(String text) {
        Matcher hours = HOURS.matcher(text);
        if (hours.find()) times = HOURS_A_DAY / Math.max(1, Double.parseDouble(hours.group(1)));
        Matcher numbers = NUMBER.matcher(
                DURATION.matcher(HOURS.matcher(text).replaceAll(" ")).replaceAll(" "));
        while (numbers.find()) take(Double.parseDouble(numbers.group(1)), Optional.ofNullable(numbers.group(2)));
        if (text.matches(".*\\b(twice|bid|two times|dos veces)\\b.*")) times = Math.max(times, 2);
        boolean isTold = strength.isPresent() || tablets.isPresent() || bare.isPresent() || times > 1;
        return isTold ? Optional.of(new Span(times * least(), times * most())) : Optional.empty();
    }

    private void take(double number, Optional<String> unit) {
        if (unit.filter(TIMES::contains).isPresent()) times = Math.max(times, number);
        else if (unit.filter(each -> each.startsWith("m")).isPresent()) strength = larger(strength, number);
        else if (unit.isPresent()) tablets = larger(tablets, number);
        else bare = larger(bare, number);
    }

    private static Optional<Double> larger(Optional<Double> known, double number) {
        return Optional.of(Math.max(known.orElse(0.0), number));
    }

    /// A strength beside a number of tablets is what each of them holds.
    private double least() {
        if (tablets.isPresent()) return tablets.get() * strength.orElse(limit.mgEach());
        if (strength.isPresent()) return bare.isPresent() ? Math.max(strength.get(), bare.get()) : strength.get();
        return bare.orElse(limit.mgEach());
    }

    private double most() {
        if (tablets.isPresent()) return Math.max(1, bare.orElse(1.0)) * least();
        double each = strength.orElse(limit.mgEach());
        return Math.max(least(), bare.map(number -> number * each).orElse(each));
    }
}
