package newleaf.web.lesson;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.LessonCard.Group;
import newleaf.knowledge.card.LessonCard.Paragraph;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.sure.Sure;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;

/// One lesson. Template `lesson/lesson`.
///
/// @param keepsRecords  whether somebody can keep a record here
/// @param own           what its owner sees besides; empty for everybody else
public record LessonPage(LessonCard lesson, boolean keepsRecords, Optional<Exercise> own) {
    /// The exercise as a form, and what was kept of it before.
    ///
    /// @param entry   names the entry that is made here
    /// @param crisis  the number for thoughts of harming oneself
    public record Exercise(
            List<KeptOfLessons.Kept> kept,
            Optional<LessonPages.Notice> notice,
            Typed typed,
            List<FieldProblem> problems,
            String entry,
            List<HelpLine> crisis,
            FormToken token) {
        public Exercise {
            kept = List.copyOf(kept);
            problems = List.copyOf(problems);
            crisis = List.copyOf(crisis);
        }

        public Optional<Words> problem(String field) {
            return errors().at(field);
        }

        public ErrorSummary errors() {
            return new ErrorSummary(problems);
        }

        @Override
        public String toString() {
            return "Exercise";
        }
    }

    /// How sure a paragraph is, and its source; empty of advice.
    public Optional<Sure> sure(Paragraph paragraph) {
        return paragraph instanceof Paragraph.Claim claim
                ? Optional.of(Sure.of(lesson.head().resting(claim.citation())))
                : Optional.empty();
    }

    public boolean standsInUrge() {
        return lesson.group() == Group.URGES && lesson.exercise().keeps() != LessonCard.Keeps.NOTHING;
    }

    /// What can be chosen, with what is to be put right.
    public RadioGroup choices(Exercise exercise) {
        String chosen = exercise.typed().one(ReadExercise.SAID);
        List<Choice> choices = lesson.exercise().choices().stream()
                .map(each ->
                        Choice.of(each.id(), each.words()).chosenWhen(each.id().equals(chosen)))
                .toList();
        RadioGroup group =
                RadioGroup.of(ReadExercise.SAID, lesson.exercise().asks().orElse(lesson.name()), choices);
        return exercise.problem(ReadExercise.SAID).map(group::withError).orElse(group);
    }

    @Override
    public String toString() {
        return "LessonPage";
    }
}
