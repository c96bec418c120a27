package newleaf.web.trends;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Download;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/today/trends`: how it went over the weeks, and its numbers as a file.
@Controller
public final class TrendsPages {
    public static final String TRENDS = "/today/trends";
    public static final String FILE = TRENDS + ".csv";

    private static final String NAME = "numbers.csv";
    private static final String KIND = "text/csv;charset=UTF-8";

    private final ReadTrends read;
    private final ShowTrends show;
    private final NumbersFile file;

    TrendsPages(ReadTrends read, ShowTrends show, NumbersFile file) {
        this.read = read;
        this.show = show;
        this.file = file;
    }

    @GetMapping(TRENDS)
    Page trends(Visit visit, Own own, Here here, HttpServletRequest request) {
        return show.page(visit, request, read.of(own, here, new Typed(Map.of())));
    }

    @GetMapping(FILE)
    Download numbers(Own own, Here here) {
        String text = file.of(read.of(own, here, new Typed(Map.of())).days());
        return new Download(NAME, KIND, text.getBytes(StandardCharsets.UTF_8));
    }
}
