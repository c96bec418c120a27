package newleaf.web.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.web.day.KeepOnce;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.reminder.push.Vapid;
import org.springframework.http.HttpStatus;

/// Shows the page of reminders: as it is, or with what is to be put right.
final class ShowReminders {
    static final String MAILBOX = "address";
    private static final int OTHER_FORMS = 3;

    private final KeepOnce keeping;
    private final Ways ways;
    private final Supplier<Optional<Vapid>> vapid;

    ShowReminders(KeepOnce keeping, Ways ways, Supplier<Optional<Vapid>> vapid) {
        this.keeping = keeping;
        this.ways = ways;
        this.vapid = vapid;
    }

    Page page(Visit visit, Own own, HttpServletRequest request, Optional<Notice> notice) {
        return page(visit, own, request, notice, new Typed(Map.of()), List.of());
    }

    /// One of the forms of reminders is to be put right.
    Page wrong(Visit visit, Own own, HttpServletRequest request, Typed typed, List<FieldProblem> problems) {
        RemindersPage page = of(own, request, Optional.empty(), new Typed(Map.of()), List.of());
        String which = typed.one(ReminderForm.WHICH);
        List<ReminderForm> changes = page.changes().stream()
                .map(each -> each.which().filter(which::equals).isPresent() ? each.typed(typed, problems) : each)
                .toList();
        ReminderForm adds = which.isEmpty() ? page.adds().typed(typed, problems) : page.adds();
        return shown(
                        visit,
                        new RemindersPage(
                                page.mine(),
                                changes,
                                adds,
                                page.quietAs(),
                                page.mailbox(),
                                page.wrong(),
                                page.ways(),
                                page.vapid(),
                                page.entries(),
                                page.notice(),
                                page.token()))
                .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Another form is to be put right.
    Page wrongHere(Visit visit, Own own, HttpServletRequest request, Typed typed, List<FieldProblem> problems) {
        return page(visit, own, request, Optional.empty(), typed, problems).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Page refused(Visit visit, Own own, HttpServletRequest request, Notice why) {
        return page(visit, own, request, Optional.of(why)).with(HttpStatus.CONFLICT);
    }

    private Page page(
            Visit visit,
            Own own,
            HttpServletRequest request,
            Optional<Notice> notice,
            Typed typed,
            List<FieldProblem> problems) {
        return shown(visit, of(own, request, notice, typed, problems));
    }

    private static Page shown(Visit visit, RemindersPage page) {
        return Page.of("reminder/reminders", visit, page);
    }

    private RemindersPage of(
            Own own, HttpServletRequest request, Optional<Notice> notice, Typed typed, List<FieldProblem> problems) {
        MyReminders mine = MyReminders.of(own);
        List<ReminderForm> changes = IntStream.range(0, mine.reminders().size())
                .mapToObj(i -> ReminderForm.of(
                        i + 1, keeping.name(), keeping.name(), mine.reminders().get(i), ways.on()))
                .toList();
        return new RemindersPage(
                mine,
                changes,
                ReminderForm.empty(keeping.name(), ways.on()),
                problems.isEmpty() ? quiet(mine) : List.of(typed.one(ReadReminder.FROM), typed.one(ReadReminder.UNTIL)),
                typed.one(MAILBOX),
                problems,
                ways,
                ways.areOn(Way.PUSH) ? vapid.get().map(Vapid::key) : Optional.empty(),
                Stream.generate(keeping::name).limit(OTHER_FORMS).toList(),
                notice,
                FormToken.of(request));
    }

    private static List<String> quiet(MyReminders mine) {
        return mine.quiet()
                .map(each -> List.of(
                        each.says().from().toString(), each.says().until().toString()))
                .orElse(List.of("", ""));
    }
}
