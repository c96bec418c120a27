package newleaf.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.guidance.situation.SituationWord;
import newleaf.guidance.taper.TaperWord;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.fault.FaultyShelves;
import newleaf.report.AskedCards;
import newleaf.report.sheet.TakeWord;
import newleaf.report.wording.ReportWord;
import newleaf.web.account.AccountWord;
import newleaf.web.account.secret.PassphraseFault;
import newleaf.web.after.AfterWord;
import newleaf.web.after.LookWord;
import newleaf.web.again.AgainWord;
import newleaf.web.coping.CopingWord;
import newleaf.web.family.FamilyWord;
import newleaf.web.helped.HelpedWord;
import newleaf.web.holder.HolderWord;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.lapse.LapseWord;
import newleaf.web.lesson.LessonWord;
import newleaf.web.meeting.MeetingWord;
import newleaf.web.offline.OfflineWord;
import newleaf.web.page.PageWord;
import newleaf.web.phone.PhoneWord;
import newleaf.web.plan.PlanWord;
import newleaf.web.prevention.PreventionWord;
import newleaf.web.questionnaire.QuestionnaireWord;
import newleaf.web.recovery.RecoveryWord;
import newleaf.web.recovery.Reflection;
import newleaf.web.reminder.word.ReminderWord;
import newleaf.web.today.TodayWord;
import newleaf.web.trends.TrendWord;
import newleaf.web.urge.UrgeWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `newleaf knowledge check`.
@Command(
        name = "check",
        description = "Checks every shelf and names every fault at once.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Option(
            names = "--shelves",
            paramLabel = "FOLDER",
            description = "The folder of the shelves; ./knowledge, else those shipped.")
    private Path folder = Path.of("knowledge");

    CheckCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try {
            Library library =
                    Files.isDirectory(folder.resolve("sources")) ? Library.of(Shelves.in(folder)) : Library.shipped();
            List<Fault> faults = faults(library, LocalDate.now(clock));
            if (!faults.isEmpty()) throw new FaultyShelves(faults);
            long cards = library.shelves().all().count();
            terminal.out()
                    .println(cards
                            + " cards, no fault. Not one is checked by a named clinician unless its status says so.");
            return 0;
        } catch (FaultyShelves faulty) {
            faulty.faults().stream().sorted().forEach(terminal.err()::println);
            return 2;
        }
    }

    static List<Fault> faults(Library library, LocalDate day) {
        var faults =
                new TreeSet<Fault>(java.util.Comparator.<Fault>naturalOrder().thenComparing(Fault::problem));
        library.shelves()
                .overdue(day)
                .forEach(card -> faults.add(new Fault(
                        card.head().place().replaceAll(":.*", ""),
                        1,
                        "was due for review on " + card.head().reviewBy())));
        faults.addAll(SaidCard.faults(library.shelves()));
        faults.addAll(FixedWord.missingGroups(library.shelves()));
        faults.addAll(AskedCards.faults(library.shelves()));
        faults.addAll(ReportWord.faults(library.shelves()));
        faults.addAll(SituationWord.faults(library.shelves()));
        faults.addAll(ForecastWord.faults(library.shelves()));
        faults.addAll(TaperWord.faults(library.shelves()));
        faults.addAll(TakeWord.faults(library.shelves()));
        faults.addAll(AccountWord.faults(library.shelves()));
        faults.addAll(PageWord.faults(library.shelves()));
        faults.addAll(JourneyWord.faults(library.shelves()));
        faults.addAll(QuestionnaireWord.faults(library.shelves()));
        faults.addAll(AfterWord.faults(library.shelves()));
        faults.addAll(LookWord.faults(library.shelves()));
        faults.addAll(RecoveryWord.faults(library.shelves()));
        faults.addAll(HolderWord.faults(library.shelves()));
        faults.addAll(Reflection.faults(library.shelves()));
        faults.addAll(AgainWord.faults(library.shelves()));
        faults.addAll(HelpedWord.faults(library.shelves()));
        faults.addAll(CopingWord.faults(library.shelves()));
        faults.addAll(FamilyWord.faults(library.shelves()));
        faults.addAll(MeetingWord.faults(library.shelves()));
        faults.addAll(TodayWord.faults(library.shelves()));
        faults.addAll(PlanWord.faults(library.shelves()));
        faults.addAll(PreventionWord.faults(library.shelves()));
        faults.addAll(UrgeWord.faults(library.shelves()));
        faults.addAll(PhoneWord.faults(library.shelves()));
        faults.addAll(OfflineWord.faults(library.shelves()));
        faults.addAll(LapseWord.faults(library.shelves()));
        faults.addAll(LessonWord.faults(library.shelves()));
        faults.addAll(ReminderWord.faults(library.shelves()));
        faults.addAll(TrendWord.faults(library.shelves()));
        faults.addAll(PassphraseFault.faults(library.shelves()));
        faults.addAll(new Guidance(library).ruleCases().faults());
        return List.copyOf(faults);
    }
}
