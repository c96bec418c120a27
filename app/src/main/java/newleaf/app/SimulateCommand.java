package newleaf.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import newleaf.app.json.CourseJson;
import newleaf.app.terminal.UnusableInput;
import newleaf.app.text.CourseText;
import newleaf.app.text.Page;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.intake.read.Intake;
import newleaf.intake.run.RunFile;
import newleaf.pharmacology.course.Course;
import newleaf.pharmacology.course.ModelParameters;
import newleaf.pharmacology.course.Simulate;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.ParameterCards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `newleaf simulate RUN`.
@Command(
        name = "simulate",
        description = "Time courses for a dosing history and a parameter set.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    private static final int MORE_THAN_ALLOWED = 20_000_001;

    private final Desk desk;

    @Parameters(paramLabel = "RUN", description = "The run (newleaf/run/1, YAML or JSON), or - for standard input.")
    private String file = "-";

    @Option(names = "--json", description = "One JSON document instead of text.")
    private boolean json;

    SimulateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        ParameterCards cards = new ParameterCards(desk.library().shelves());
        ModelParameters rules = new ModelParameters(cards);
        RunFile run = run(rules);
        rules.warnings(run.parameters()).forEach(desk.terminal().err()::println);
        Course course = new Simulate(cards, Simulation.here()).of(run);
        if (json) {
            desk.terminal().out().println(JsonText.pretty(CourseJson.of(course)));
        } else {
            Page page = new Page(desk.terminal().width());
            CourseText.write(course, page);
            desk.terminal().out().print(page.text());
        }
        return 0;
    }

    private RunFile run(ModelParameters rules) {
        return switch (Intake.readRun(desk.read(file, MORE_THAN_ALLOWED), rules)) {
            case Reading.Usable(var run) -> run;
            case Reading.Unusable(var problems) -> throw new UnusableInput(words(problems));
        };
    }

    private static String words(List<Problem> problems) {
        return "This run cannot be used. Nothing was written.\n"
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
