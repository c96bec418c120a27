package newleaf.app;

import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every command over a case takes.
final class CaseOptions {
    @Parameters(
            paramLabel = "CASE",
            description = "The case file (newleaf/case/1, YAML or JSON), or - for standard input.")
    private String file = "-";

    @Option(names = "--json", description = "One JSON document instead of text.")
    private boolean json;

    @Option(names = "--for", paramLabel = "READER", description = "person (default) or clinician.")
    private Reader reader = Reader.person;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en (default) or es.")
    private Tongue tongue = Tongue.en;

    @Option(
            names = "--why",
            description = "In text: under each line what it rests on: card, answers with their field, how sure.")
    private boolean why;

    enum Reader {
        person,
        clinician
    }

    enum Tongue {
        en,
        es
    }

    String file() {
        return file;
    }

    boolean isJson() {
        return json;
    }

    boolean isWhy() {
        return why;
    }

    Audience audience() {
        return reader == Reader.clinician ? Audience.CLINICIAN : Audience.EVERYONE;
    }

    Language language() {
        return tongue == Tongue.es ? Language.ES : Language.EN;
    }
}
