package newleaf.guidance.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newleaf.guidance.finding.SettingAdvice.Change;
import newleaf.knowledge.rule.CareSetting;

/// Chooses the least intensive setting that every finding allows. Alone at home only when every door is known to be
/// open.
public final class SettingChoice {
    private SettingChoice() {}

    public static SettingAdvice of(List<Ruling> rulings) {
        List<Ruling> asking = rulings.stream()
                .filter(Ruling::isHolding)
                .filter(ruling -> ruling.rule().setting().isPresent())
                .toList();
        CareSetting recommended = asking.stream()
                .map(SettingChoice::setting)
                .max(Comparator.naturalOrder())
                .orElse(CareSetting.SELF_GUIDED);
        boolean doorsAreOpen = rulings.stream()
                .filter(ruling -> ruling.rule().isDoor())
                .noneMatch(ruling -> ruling.isHolding() || ruling.isWaiting());
        if (recommended == CareSetting.SELF_GUIDED && !doorsAreOpen) recommended = CareSetting.OUTPATIENT_OFFICE;
        return new SettingAdvice(
                recommended,
                alternatives(asking, recommended),
                because(asking, recommended),
                changes(rulings, recommended));
    }

    private static List<CareSetting> alternatives(List<Ruling> asking, CareSetting recommended) {
        List<CareSetting> others = new ArrayList<>(asking.stream()
                .map(SettingChoice::setting)
                .filter(setting -> setting != recommended)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        if (recommended == CareSetting.SELF_GUIDED) others.add(CareSetting.OUTPATIENT_OFFICE);
        return others;
    }

    private static List<String> because(List<Ruling> asking, CareSetting recommended) {
        return asking.stream()
                .filter(ruling -> setting(ruling) == recommended)
                .map(ruling -> ruling.rule().id())
                .toList();
    }

    private static List<Change> changes(List<Ruling> rulings, CareSetting recommended) {
        return rulings.stream()
                .filter(Ruling::isWaiting)
                .filter(ruling -> ruling.rule().setting().isPresent())
                .filter(ruling -> setting(ruling).compareTo(recommended) > 0)
                .flatMap(ruling -> ruling.waitsFor().stream()
                        .sorted()
                        .limit(1)
                        .map(field -> new Change(field, Flip.Relation.IS, true, setting(ruling))))
                .distinct()
                .toList();
    }

    private static CareSetting setting(Ruling ruling) {
        return ruling.rule().setting().orElse(CareSetting.SELF_GUIDED);
    }
}
