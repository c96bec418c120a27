package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.json.JsonText;
import newleaf.app.json.TaperJson;
import newleaf.app.text.Page;
import newleaf.app.text.TaperText;
import newleaf.app.text.UrgentText;
import newleaf.guidance.Assessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf taper CASE`.
@Command(
        name = "taper",
        description = "What can be said about cutting down, and how published rules compare.",
        mixinStandardHelpOptions = true)
final class TaperCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private CaseOptions options = new CaseOptions();

    TaperCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Assessment assessment = desk.assess(options.file());
        if (options.isJson()) {
            desk.terminal()
                    .out()
                    .println(JsonText.of(
                            new TaperJson(desk.library(), options.audience(), options.language()).of(assessment)));
        } else {
            Page page = new Page(desk.terminal().width());
            new UrgentText(desk.library(), options.audience(), options.language()).write(assessment, page);
            new TaperText(desk.library(), options.audience(), options.language()).write(assessment, page);
            desk.terminal().out().print(page.text());
        }
        return 0;
    }
}
