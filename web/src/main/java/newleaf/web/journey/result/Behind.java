package newleaf.web.journey.result;

import java.util.List;
import newleaf.report.Report;
import newleaf.report.block.Part;
import newleaf.web.journey.step.Say;

/// A page behind a result.
public record Behind(ResultPage page, Report report, Say words) {
    public List<Part> parts() {
        return page.in(report);
    }

    public boolean isWhole() {
        return page == ResultPage.WHOLE;
    }

    public boolean hasPlan() {
        return page == ResultPage.PLAN && ResultPage.hasPlan(report);
    }

    @Override
    public String toString() {
        return "Behind";
    }
}
