package newleaf.web.trends;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.text.TextField;
import newleaf.web.day.DailyCard;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.http.HttpStatus;

/// Makes the page of trends, as it is asked for and again where a form of it has to be put right.
final class ShowTrends {
    static final String DONE = "done";
    private static final String PAGE = "trends/trends";

    private final Shelves shelves;
    private final DailyCard card;
    private final KeepOnce keeping;
    private final ShowMoney money;

    ShowTrends(Shelves shelves, DailyCard card, KeepOnce keeping) {
        this.shelves = shelves;
        this.card = card;
        this.keeping = keeping;
        this.money = new ShowMoney(shelves);
    }

    Page page(Visit visit, HttpServletRequest request, Read read) {
        return Page.of(PAGE, visit, trends(visit, request, read, List.of()));
    }

    Page again(Visit visit, HttpServletRequest request, Read read, List<FieldProblem> problems, HttpStatus status) {
        return Page.of(PAGE, visit, trends(visit, request, read, problems)).with(status);
    }

    private Trends trends(Visit visit, HttpServletRequest request, Read read, List<FieldProblem> problems) {
        Typed typed = Typed.of(request.getParameterMap());
        Amounts amounts = new Amounts(visit.wording());
        Span span = Span.of(typed.one(Span.FIELD));
        WrittenDays days = span.of(read.days());
        boolean isAny = !read.days().all().isEmpty();
        return new Trends(
                lead(days.written(), amounts),
                span,
                isAny ? new Panels(visit.wording(), card).of(days) : List.of(),
                read.signs(),
                Patterns.in(read.days(), amounts),
                money.of(read, amounts, typed, problems, keeping.name()),
                aims(read, typed, problems),
                typed.has(DONE, "yes"),
                problems,
                FormToken.of(request));
    }

    static Optional<Words> problem(String field, List<FieldProblem> problems) {
        return new ErrorSummary(problems).at(field);
    }

    private static Optional<String> lead(List<WrittenDay> written, Amounts amounts) {
        if (written.isEmpty()) return Optional.empty();
        TrendWord word = written.size() == 1 ? TrendWord.LEAD_ONE : TrendWord.LEAD;
        return Optional.of(amounts.say(
                word,
                "count",
                String.valueOf(written.size()),
                "from",
                amounts.wording().monthDay(written.getFirst().day()),
                "to",
                amounts.wording().monthDay(written.getLast().day())));
    }

    private Trends.Aims aims(Read read, Typed typed, List<FieldProblem> problems) {
        TextField words = TextField.of(AimPages.WORDS, TrendWord.MILESTONE_WORDS.in(shelves))
                .typed(typed.one(AimPages.WORDS));
        List<Aim> all = Aim.in(read.lately().all()).stream()
                .map(each -> Aim.of(each, keeping.name()))
                .toList();
        return new Trends.Aims(
                all,
                problem(AimPages.WORDS, problems).map(words::withError).orElse(words),
                keeping.name(),
                read.lately().today());
    }

    @Override
    public String toString() {
        return "ShowTrends";
    }
}
