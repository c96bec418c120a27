package newleaf.web.trends;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.care.content.Cost;
import newleaf.care.content.Kind;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.step.number.NumberText;
import newleaf.web.member.Own;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/today/trends/price`: what the person says it costs them.
@Controller
public final class PricePages {
    public static final String PRICE = TrendsPages.TRENDS + "/price";

    private final Shelves shelves;
    private final ReadTrends read;
    private final ShowTrends show;
    private final KeepOnce keeping;

    PricePages(Library library, ReadTrends read, ShowTrends show, KeepOnce keeping) {
        this.shelves = library.shelves();
        this.read = read;
        this.show = show;
        this.keeping = keeping;
    }

    @PostMapping(PRICE)
    Object say(Visit visit, Own own, Here here, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        Read there = read.of(own, here, typed);
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Cost> cost = cost(typed, there, problems);
        if (!problems.isEmpty()) return show.again(visit, request, there, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        boolean isKept = cost.map(each -> keeping.add(own, typed, there.lately().now(), each))
                .filter(came -> came == KeepOnce.Came.KEPT || came == KeepOnce.Came.WAS_KEPT)
                .isPresent();
        if (isKept) return See.other(AimPages.DONE);
        var problem = new FieldProblem(ShowMoney.PRICE, TrendWord.NOT_KEPT.in(shelves));
        return show.again(visit, request, there, List.of(problem), HttpStatus.CONFLICT);
    }

    @PostMapping(PRICE + "/take-back")
    Object takeBack(Own own, Here here, HttpServletRequest request) {
        Typed typed = Typed.of(request.getParameterMap());
        keeping.takeBack(own, typed, read.of(own, here, typed).lately().now(), Kind.COST);
        return See.other(AimPages.DONE);
    }

    /// Empty too where something else is taken now than the form was shown for.
    private Optional<Cost> cost(Typed typed, Read there, List<FieldProblem> problems) {
        Optional<Double> paid = number(typed, ShowMoney.PRICE, TrendWord.WRONG_PRICE, problems);
        String currency = typed.one(ShowMoney.CURRENCY).toUpperCase(Locale.ROOT);
        if (!Amounts.isCurrency(currency)) {
            problems.add(new FieldProblem(ShowMoney.CURRENCY, TrendWord.WRONG_CURRENCY.in(shelves)));
        }
        Optional<Double> quantity = number(typed, ShowMoney.QUANTITY, TrendWord.WRONG_QUANTITY, problems);
        if (!problems.isEmpty()) return Optional.empty();
        return there.days()
                .measured()
                .filter(each -> each.product().equals(typed.one(ShowMoney.PRODUCT))
                        && each.unit().label().equals(typed.one(ShowMoney.UNIT)))
                .flatMap(each -> new Price(paid.orElseThrow(), currency, quantity.orElseThrow(), each).cost());
    }

    private Optional<Double> number(Typed typed, String field, TrendWord wrong, List<FieldProblem> problems) {
        Optional<Double> number = NumberText.number(typed.one(field)).filter(each -> each > 0 && each <= Price.MOST);
        if (number.isEmpty()) problems.add(new FieldProblem(field, wrong.in(shelves)));
        return number;
    }
}
