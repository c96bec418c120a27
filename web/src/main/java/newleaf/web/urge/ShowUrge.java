package newleaf.web.urge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.LessonCard.Group;
import newleaf.knowledge.lesson.Lessons;
import newleaf.web.day.Answered;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.LinesHere;
import newleaf.web.day.WhomToCall;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.lesson.KeptOfLessons;
import newleaf.web.member.Own;
import newleaf.web.tonight.Relief;
import newleaf.web.tonight.Reliefs;
import newleaf.web.tonight.RoomOfRelief;

/// Puts together what pages of an urge show.
final class ShowUrge {
    private final Shelves shelves;
    private final Answered answered;
    private final WhomToCall whom;
    private final Reliefs reliefs;
    private final KeepOnce keeping;
    private final LinesHere lines;
    private final Lessons lessons;

    ShowUrge(Shelves shelves, Answered answered, WhomToCall whom, KeepOnce keeping) {
        this.shelves = shelves;
        this.answered = answered;
        this.whom = whom;
        this.keeping = keeping;
        this.lines = new LinesHere(shelves);
        this.lessons = Lessons.of(shelves);
        this.reliefs = new Reliefs(shelves);
    }

    UrgePage urge(Own own, HttpServletRequest request) {
        return page(own, request, Optional.empty(), new Typed(Map.of()), List.of());
    }

    UrgePage wave(Own own, HttpServletRequest request, Wave wave, Typed typed, List<FieldProblem> problems) {
        return page(own, request, Optional.of(wave), typed, problems);
    }

    private UrgePage page(
            Own own, HttpServletRequest request, Optional<Wave> wave, Typed typed, List<FieldProblem> problems) {
        Optional<Relief.Fold> one = card(own, SaidCard.COMFORT_URGE_WAVE).filter(fold -> !fold.isExcepted());
        return new UrgePage(
                Mine.of(own),
                KeptOfLessons.of(own, lessons).lastIn(Group.URGES),
                keeping.name(),
                wave,
                one,
                whom.besideANote(own, request),
                whom.toTalk(own, request),
                typed,
                problems,
                FormToken.of(request));
    }

    Took took(Own own, HttpServletRequest request) {
        return new Took(
                card(own, SaidCard.COMFORT_URGE_AFTER_TAKING_SOME).orElseThrow(), whom.inAnEmergency(own, request));
    }

    /// The same for everyone.
    Took tookForEveryone(List<Locale> locales) {
        var first = fold(reliefs.forEveryone(RoomOfRelief.URGE), SaidCard.COMFORT_URGE_AFTER_TAKING_SOME)
                .orElseThrow();
        return new Took(first, lines.of(Optional.empty(), locales));
    }

    /// As it is shown to this person.
    private Optional<Relief.Fold> card(Own own, SaidCard card) {
        Optional<Assessment> assessed = answered.caseFile(own).map(answered::assessed);
        Relief relief = assessed.map(each -> reliefs.of(RoomOfRelief.URGE, each))
                .orElseGet(() -> reliefs.forEveryone(RoomOfRelief.URGE));
        return fold(relief, card);
    }

    private static Optional<Relief.Fold> fold(Relief relief, SaidCard card) {
        return relief.groups().stream()
                .flatMap(group -> group.folds().stream())
                .filter(fold -> fold.card().id().equals(card.label()))
                .findFirst();
    }

    /// What is to be put right before an urge is kept.
    List<FieldProblem> problems(Typed typed, Wave wave) {
        List<FieldProblem> problems = new ArrayList<>();
        if (wave.strength().isEmpty()) problems.add(problem(Wave.STRENGTH, UrgeWord.WRONG_STRENGTH));
        Stream.of(UrgePages.DID, UrgePages.DID_OWN, UrgePages.TRIGGER)
                .filter(field -> typed.one(field).length() > UrgePages.LONGEST)
                .forEach(field -> problems.add(problem(field, UrgeWord.TOO_LONG)));
        return problems;
    }

    FieldProblem problem(String field, UrgeWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    @Override
    public String toString() {
        return "ShowUrge";
    }
}
