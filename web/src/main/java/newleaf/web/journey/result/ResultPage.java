package newleaf.web.journey.result;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Labelled;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.report.Report;
import newleaf.report.behind.Meanwhile;
import newleaf.report.behind.PaceCards;
import newleaf.report.block.Part;
import newleaf.web.journey.step.JourneyWord;

/// The pages behind a result, in the order in which they are offered, and the parts of the report on each.
public enum ResultPage implements Labelled {
    PLAN(JourneyWord.RESULT_PLAN, EnumSet.of(Part.Name.PLAN)),
    PACE(JourneyWord.RESULT_PACE, EnumSet.of(Part.Name.PLAN)),
    FEEL(JourneyWord.RESULT_FEEL, EnumSet.of(Part.Name.COURSE)),
    MEANWHILE(JourneyWord.RESULT_MEANWHILE, EnumSet.of(Part.Name.MATTERS)),
    REASONS(
            JourneyWord.RESULT_REASONS,
            EnumSet.of(
                    Part.Name.URGENT,
                    Part.Name.STAND,
                    Part.Name.DOORS,
                    Part.Name.MATTERS,
                    Part.Name.CARE,
                    Part.Name.WAYS,
                    Part.Name.ASK)),
    COMPARE(JourneyWord.RESULT_COMPARE, EnumSet.of(Part.Name.COMPARED)),
    PLACE(JourneyWord.RESULT_PLACE, EnumSet.of(Part.Name.LAW, Part.Name.HELP)),
    WHOLE(JourneyWord.RESULT_WHOLE, EnumSet.allOf(Part.Name.class));

    private final JourneyWord title;
    private final Set<Part.Name> parts;

    ResultPage(JourneyWord title, Set<Part.Name> parts) {
        this.title = title;
        this.parts = parts;
    }

    public static Optional<ResultPage> labelled(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst();
    }

    /// Those that have something to say; a plan only where there is one.
    static List<ResultPage> of(Report report) {
        return Arrays.stream(values())
                .filter(page -> page.isFor(report))
                .filter(page -> page.isCompared()
                        || page.in(report).stream()
                                .anyMatch(part -> !part.blocks().isEmpty()))
                .toList();
    }

    private boolean isFor(Report report) {
        return switch (this) {
            case PLAN -> hasPlan(report);
            case PACE -> PaceCards.isFor(report.taper());
            case MEANWHILE -> Meanwhile.isFor(report);
            case COMPARE -> report.taper() instanceof TaperAnswer.Proposed;
            case FEEL, REASONS, PLACE, WHOLE -> true;
        };
    }

    /// Whether it shows the ways side by side, which a first report does not hold.
    public boolean isCompared() {
        return this == COMPARE || this == WHOLE;
    }

    static boolean hasPlan(Report report) {
        return report.taper() instanceof TaperAnswer.Proposed || report.taper() instanceof TaperAnswer.Stopping;
    }

    List<Part> in(Report report) {
        return report.parts().stream()
                .filter(part -> parts.contains(part.name()))
                .toList();
    }

    public JourneyWord title() {
        return title;
    }

    public String path() {
        return "/report/" + label();
    }
}
