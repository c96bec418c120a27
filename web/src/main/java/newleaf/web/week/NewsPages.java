package newleaf.web.week;

import java.util.List;
import java.util.Map;
import newleaf.web.component.row.Row;
import newleaf.web.day.Days;
import newleaf.web.day.News;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/today/news`: what is new and still to be answered, one question each. Until then the plan shows no amount.
@Controller
public final class NewsPages {
    static final String NEWS = "/today/news";
    private static final String QUESTION = "/case/q/";
    private static final String BACK_HERE = "?return=news";

    private final Days days;

    NewsPages(Days days) {
        this.days = days;
    }

    /// What is still open. Template `week/news`.
    public record Open(List<Row> rows) {
        public Open {
            rows = List.copyOf(rows);
        }
    }

    @GetMapping(NEWS)
    Object news(Visit visit, Own own, Here here) {
        here.readAgain();
        List<News.Open> open = News.open(own, days.of(own, new Typed(Map.of())));
        if (open.isEmpty()) return See.other(WeekPages.WEEK);
        List<Row> rows = open.stream()
                .map(each -> Row.to(
                        QUESTION + each.question() + BACK_HERE,
                        visit.say(Novelty.of(each.change()).words())))
                .toList();
        return Page.of("week/news", visit, new Open(rows));
    }
}
