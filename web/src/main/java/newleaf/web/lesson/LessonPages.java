package newleaf.web.lesson;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.account.Role;
import newleaf.care.content.Kind;
import newleaf.care.content.LessonDone;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.lesson.Lessons;
import newleaf.knowledge.words.WordGroup;
import newleaf.web.day.DailyCard;
import newleaf.web.day.Days;
import newleaf.web.day.KeepOnce;
import newleaf.web.day.WhomToCall;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.member.House;
import newleaf.web.member.Own;
import newleaf.web.member.Owners;
import newleaf.web.page.Page;
import newleaf.web.page.SaidOnce;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.trouble.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/lessons`: one idea and one exercise each, for everybody. Who keeps a record may keep what they wrote.
@Controller
public final class LessonPages {
    public static final String LESSONS = "/lessons";
    private static final String ONE = LESSONS + "/{id}";

    private final Shelves shelves;
    private final Lessons lessons;
    private final DailyCard daily;
    private final ReadExercise read;
    private final House house;
    private final Owners owners;
    private final Days days;
    private final KeepOnce keeping;
    private final WhomToCall whom;

    LessonPages(Library library, House house, Owners owners, Days days, KeepOnce keeping, WhomToCall whom) {
        this.shelves = library.shelves();
        this.lessons = Lessons.of(shelves);
        this.daily = new DailyCard(shelves);
        this.read = new ReadExercise(shelves);
        this.house = house;
        this.owners = owners;
        this.days = days;
        this.keeping = keeping;
        this.whom = whom;
    }

    public static String address(LessonCard lesson) {
        return LESSONS + "/" + lesson.id();
    }

    @GetMapping(LESSONS)
    Page all(Visit visit, HttpServletRequest request) {
        LessonList list = owner(request).map(this::list).orElseGet(() -> LessonList.forEveryone(lessons));
        return Page.of("lesson/list", visit, list);
    }

    private Optional<Own> owner(HttpServletRequest request) {
        return owners.maybe(request).filter(own -> own.member().role() == Role.PERSON);
    }

    private LessonList list(Own own) {
        KeptOfLessons kept = KeptOfLessons.of(own, lessons);
        CameUp cameUp = CameUp.of(days.of(own, new Typed(Map.of())), daily);
        Optional<LessonList.Next> next = lessons.next(cameUp.days(), kept.done())
                .map(each -> new LessonList.Next(
                        each.lesson(),
                        shelves.word(WordGroup.SYMPTOM, each.symptom()),
                        each.days(),
                        cameUp.checkIns()));
        return LessonList.of(lessons, true, kept.done(), next);
    }

    @GetMapping(ONE)
    Page one(Visit visit, @PathVariable("id") String id, HttpServletRequest request) {
        Optional<LessonCard> lesson = lessons.lesson(id);
        if (lesson.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        Optional<Notice> notice = SaidOnce.of(List.of(Notice.values()), Typed.of(request.getParameterMap()));
        Typed nothing = new Typed(Map.of());
        return page(
                visit,
                lesson.get(),
                owner(request).map(own -> exercise(own, request, lesson.get(), notice, nothing, List.of())));
    }

    @PostMapping(ONE)
    Object keep(Visit visit, Own own, @PathVariable("id") String id, HttpServletRequest request) {
        Optional<LessonCard> lesson = lessons.lesson(id);
        if (lesson.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        Typed typed = Typed.of(request.getParameterMap());
        return switch (read.of(lesson.get(), typed)) {
            case Read.Wrong(var problems) ->
                again(visit, own, request, lesson.get(), Optional.empty(), problems)
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Usable(var done) -> keep(visit, own, request, lesson.get(), done);
        };
    }

    private Object keep(Visit visit, Own own, HttpServletRequest request, LessonCard lesson, LessonDone done) {
        Typed typed = Typed.of(request.getParameterMap());
        return switch (keeping.add(own, typed, days.now(own, typed), done)) {
            case KEPT, WAS_KEPT -> See.other(Notice.KEPT.at(address(lesson)));
            case MEANWHILE, NOT_KEPT ->
                again(visit, own, request, lesson, Optional.of(Notice.NOT_KEPT), List.of())
                        .with(HttpStatus.CONFLICT);
        };
    }

    @PostMapping(ONE + "/take-back")
    Object takeBack(Visit visit, Own own, @PathVariable("id") String id, HttpServletRequest request) {
        Optional<LessonCard> lesson = lessons.lesson(id);
        if (lesson.isEmpty()) return Trouble.NOT_FOUND.page(visit);
        Typed typed = Typed.of(request.getParameterMap());
        keeping.takeBack(own, typed, days.now(own, typed), Kind.LESSON_DONE);
        return See.other(Notice.TAKEN_BACK.at(address(lesson.get())));
    }

    private Page again(
            Visit visit,
            Own own,
            HttpServletRequest request,
            LessonCard lesson,
            Optional<Notice> notice,
            List<FieldProblem> problems) {
        Typed typed = Typed.of(request.getParameterMap());
        return page(visit, lesson, Optional.of(exercise(own, request, lesson, notice, typed, problems)));
    }

    private Page page(Visit visit, LessonCard lesson, Optional<LessonPage.Exercise> own) {
        return Page.of("lesson/lesson", visit, new LessonPage(lesson, house.keeps(), own));
    }

    private LessonPage.Exercise exercise(
            Own own,
            HttpServletRequest request,
            LessonCard lesson,
            Optional<Notice> notice,
            Typed typed,
            List<FieldProblem> problems) {
        return new LessonPage.Exercise(
                KeptOfLessons.of(own, lessons).of(lesson),
                notice,
                typed,
                problems,
                keeping.nameAgain(own, typed),
                whom.besideANote(own, request),
                FormToken.of(request));
    }

    /// What has just been done, said once.
    public enum Notice implements SaidOnce {
        KEPT(LessonWord.KEPT),
        TAKEN_BACK(LessonWord.TAKEN_BACK),
        NOT_KEPT(LessonWord.NOT_KEPT);

        private final LessonWord words;

        Notice(LessonWord words) {
            this.words = words;
        }

        @Override
        public LessonWord words() {
            return words;
        }

        @Override
        public String field() {
            return "done";
        }
    }
}
