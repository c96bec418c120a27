package newleaf.web.component.sure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.Basis;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.card.Strength;
import newleaf.web.component.Example;

/// `Sure` in every state.
public final class SureExamples {
    private static final String TEMPLATE = "component/sure";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private SureExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "well known", Sure.of(head("aasm-2021", Basis.READ, Strength.OFFICIAL))),
                new Example(TEMPLATE, "fairly sure", Sure.of(head("aasm-2021", Basis.READ, Strength.CASE_SERIES))),
                new Example(
                        TEMPLATE, "best guess", Sure.of(head("newleaf-judgement", Basis.JUDGEMENT, Strength.EXPERT))),
                new Example(TEMPLATE, "not known", Sure.of(head("newleaf-judgement", Basis.ASSUMED, Strength.NONE))));
    }

    static CardHead head(String source, Basis basis, Strength strength) {
        return new CardHead(
                "no-controlled-trial",
                "Invented",
                Status.DRAFT,
                basis,
                strength,
                Optional.empty(),
                List.of(new Citation(source, "invented", "", basis, strength)),
                "newleaf-founders",
                Optional.empty(),
                DAY,
                DAY,
                "");
    }
}
