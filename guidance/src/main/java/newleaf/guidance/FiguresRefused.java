package newleaf.guidance;

import java.util.Set;

/// For whom the model gives no figures beside a plan although no door is closed: another sedating substance, or a
/// medicine that changes strongly how kratom is broken down (design, section 4).
final class FiguresRefused {
    private static final Set<String> RULES = Set.of(
            "interaction-cyp3a-inhibitor",
            "interaction-cyp3a-inducer",
            "interaction-cyp3a-inhibitor-seven-hydroxy",
            "interaction-gabapentinoid",
            "interaction-alcohol",
            "interaction-muscle-relaxant",
            "interaction-sedating-antihistamine",
            "interaction-kava");

    private FiguresRefused() {}

    static boolean holdFor(Assessment assessment) {
        return assessment.findings().stream().anyMatch(finding -> RULES.contains(finding.rule()));
    }
}
