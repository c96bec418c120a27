package newleaf.web.account.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.care.Audit.Told;
import newleaf.care.EntryId;
import newleaf.care.PersonRecord;
import newleaf.care.content.Kind;
import newleaf.web.account.AccountWord;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.member.Signed;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/mine/known`: every line of what is known of a person, the latest first.
@Controller
public final class KnownPages {
    static final String PATH = MinePages.MINE + "/known";
    static final int ON_A_PAGE = 200;
    private static final String EARLIER = "before";

    private final Signed signed;
    private final Clock clock;

    KnownPages(Signed signed, Clock clock) {
        this.signed = signed;
        this.clock = clock;
    }

    /// The page. Template `account/known`.
    ///
    /// @param earlier  the address of what was told before; empty where that is all
    public record Everything(
            List<Count> counts, List<Signed.Place> places, List<Line> lines, Optional<String> earlier, ZoneId zone) {
        public Everything {
            counts = List.copyOf(counts);
            places = List.copyOf(places);
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Everything";
        }
    }

    /// How many entries of a kind hold now.
    public record Count(AccountWord kind, long count) {
        @Override
        public String toString() {
            return "Count";
        }
    }

    /// One thing that was done.
    ///
    /// @param kind  of the entry that it was done with
    public record Line(Told told, AccountWord who, AccountWord what, Optional<AccountWord> kind) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    @GetMapping(PATH)
    Page known(Visit visit, Own own, HttpServletRequest request) {
        long before = before(Typed.of(request.getParameterMap()).one(EARLIER));
        Map<EntryId, Kind> kinds = kinds(own);
        List<Told> told = own.told().stream()
                .filter(each -> each.number() < before)
                .sorted(Comparator.comparingLong(Told::number).reversed())
                .toList();
        List<Told> shown = told.stream().limit(ON_A_PAGE).toList();
        Optional<String> earlier = Optional.of(told)
                .filter(all -> all.size() > ON_A_PAGE)
                .map(_ -> PATH + "?" + EARLIER + "=" + shown.getLast().number());
        return Page.of(
                "account/known",
                visit,
                new Everything(
                        counts(own),
                        signed.places(own.member(), request.getSession().getId()),
                        shown.stream().map(each -> line(each, kinds)).toList(),
                        earlier,
                        clock.getZone()));
    }

    private static long before(String number) {
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : Long.MAX_VALUE;
    }

    private static Map<EntryId, Kind> kinds(Own own) {
        return own.everything().map(PersonRecord::entries).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        kept -> kept.entry().id(), kept -> kept.entry().kind()));
    }

    private static List<Count> counts(Own own) {
        return Known.of(own).written().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Count(InWords.of(each.getKey()), each.getValue()))
                .toList();
    }

    private static Line line(Told told, Map<EntryId, Kind> kinds) {
        Optional<AccountWord> kind =
                told.entry().flatMap(id -> Optional.ofNullable(kinds.get(id))).map(InWords::of);
        return new Line(told, InWords.of(told.by()), InWords.of(told.act()), kind);
    }
}
