package newleaf.web.journey;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.web.journey.result.ResultPage;
import newleaf.web.journey.route.Route;

/// Where someone goes after changing one answer.
enum ComeBack implements Labelled {
    ANSWERS(AnswersPages.ANSWERS),
    REPORT(Route.END),
    PLAN(ResultPage.PLAN.path()),
    NEWS("/today/news");

    /// The field of the form that says so.
    static final String FIELD = "return";

    private final String address;

    ComeBack(String address) {
        this.address = address;
    }

    static Optional<ComeBack> of(String typed) {
        return Labelled.of(List.of(values()), typed);
    }

    String address() {
        return address;
    }

    /// Ends the address of a page whose answer leads back here.
    String suffix() {
        return "?" + FIELD + "=" + label();
    }
}
