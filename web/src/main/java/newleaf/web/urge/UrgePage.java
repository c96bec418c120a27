package newleaf.web.urge;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.lesson.KeptOfLessons;
import newleaf.web.tonight.Relief;

/// An urge, before it, in it and after it. Templates `urge/urge`, `urge/waiting` and `urge/passed`.
///
/// @param fromLessons  what they kept of lessons about urges, of each the last
/// @param entry   names the entry that is made of an urge that begins here
/// @param wave    that is waited with, where one is
/// @param one     a card on what to do
/// @param crisis  the number for thoughts of harming oneself
/// @param talk    for whoever is alone with it
public record UrgePage(
        Mine mine,
        List<KeptOfLessons.Kept> fromLessons,
        String entry,
        Optional<Wave> wave,
        Optional<Relief.Fold> one,
        List<HelpLine> crisis,
        List<HelpLine> talk,
        Typed typed,
        List<FieldProblem> problems,
        FormToken token) {
    private static final int MOST_HELPED = 6;

    public UrgePage {
        fromLessons = List.copyOf(fromLessons);
        crisis = List.copyOf(crisis);
        talk = List.copyOf(talk);
        problems = List.copyOf(problems);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    public Optional<Words> problem(String field) {
        return errors().at(field);
    }

    /// Those that helped most.
    public List<Mine.Helped> helped() {
        return mine.helped().stream().limit(MOST_HELPED).toList();
    }

    @Override
    public String toString() {
        return "UrgePage";
    }
}
