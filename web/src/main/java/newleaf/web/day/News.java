package newleaf.web.day;

import java.util.List;
import newleaf.care.Current;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.content.Answers;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.care.content.Week;
import newleaf.intake.CaseField;
import newleaf.web.member.Own;

/// What somebody said is new and has not told more of: each is open until the question about it is answered.
public final class News {
    private News() {}

    /// Something new, and the question that tells more.
    public record Open(Week.Change change, String question) {
        @Override
        public String toString() {
            return "Open";
        }
    }

    private static Open of(Week.Change change) {
        CaseField<?> question = switch (change) {
            case PREGNANCY -> CaseField.PREGNANT;
            case ILLNESS -> CaseField.EVENTS;
            case MEDICINE -> CaseField.MEDICATIONS;
            case SUBSTANCE -> CaseField.OTHER_SUBSTANCES;
            case PRODUCT -> CaseField.PRODUCTS;
            case PLACE -> CaseField.COUNTRY;
        };
        return new Open(change, question.path());
    }

    /// Each once. Another product of a lapse is news too: it belongs among the earlier products.
    ///
    /// @param lately  whether there is any in it, so that nothing more is read where there is none
    public static List<Open> open(Own own, Lately lately) {
        List<Current> news =
                lately.all().stream().filter(each -> !told(each).isEmpty()).toList();
        if (news.isEmpty()) return List.of();
        History answers = own.of(Kind.ANSWERS);
        return news.stream()
                .flatMap(each -> told(each).stream()
                        .filter(open -> !isAnswered(open.question(), each.sequence(), answers.entries())))
                .distinct()
                .toList();
    }

    private static List<Open> told(Current entry) {
        return switch (entry.content()) {
            case Week week -> week.changed().stream().map(News::of).toList();
            case Lapse lapse
            when lapse.isOfAnother() -> List.of(new Open(Week.Change.PRODUCT, CaseField.EARLIER_PRODUCTS.path()));
            default -> List.of();
        };
    }

    private static boolean isAnswered(String question, long after, List<Kept> answers) {
        return answers.stream()
                .filter(kept -> kept.sequence() > after)
                .flatMap(kept -> kept.entry().deed().says().stream())
                .anyMatch(content -> content instanceof Answers said
                        && said.about().filter(question::equals).isPresent());
    }
}
