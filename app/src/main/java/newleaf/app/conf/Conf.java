package newleaf.app.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.app.terminal.UnusableInput;
import newleaf.documents.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What the file of `serve --conf` says, for options that the command line does not name.
///
/// A line is `key = value`, or empty, or begins with `#`.
public final class Conf implements IDefaultValueProvider {
    private static final Pattern LINE = Pattern.compile("([^=]*)=(.*)");
    private static final Pattern LIKE_A_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");
    private static final Pattern LIKE_A_SECRET = Pattern.compile("(?i).*(password|passphrase|secret|token).*");

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<String> problems = new ArrayList<>();

    private Conf(String name, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String where = name + ":" + (i + 1) + " ";
            line(lines.get(i).strip()).ifPresent(problem -> problems.add(where + problem));
        }
    }

    @Command
    private static final class Asked {
        @Option(names = "--conf")
        private @Nullable Path file;
    }

    /// Of the file that is named among the arguments of `serve`.
    ///
    /// @throws UnusableInput with all that is wrong with it, line by line
    public static Optional<Conf> named(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("serve")) return Optional.empty();
        var asked = new Asked();
        try {
            var line = new CommandLine(asked);
            line.setExpandAtFiles(false);
            line.setUnmatchedArgumentsAllowed(true);
            line.parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (ParameterException _) {
            return Optional.empty(); // said when all is read
        }
        return Optional.ofNullable(asked.file).map(Conf::of);
    }

    public static Conf of(Path file) {
        var conf = new Conf(String.valueOf(file.getFileName()), ConfFile.text(file));
        if (!conf.problems.isEmpty())
            throw new UnusableInput(String.join(System.lineSeparator(), conf.problems) + System.lineSeparator()
                    + "Nothing was started.");
        return conf;
    }

    /// The keys that there are.
    public static List<String> keys() {
        return Setting.keys();
    }

    /// Its values are taken as they stand: nothing in them is a name of something else.
    public void to(CommandLine serve) {
        serve.getCommandSpec().interpolateVariables(false);
        serve.setDefaultValueProvider(this);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) return null;
        return Setting.of(option.longestName().replaceFirst("^--", ""))
                .map(values::get)
                .orElse(null);
    }

    private Optional<String> line(String line) {
        if (line.isEmpty() || line.startsWith("#")) return Optional.empty();
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) return Optional.of("is no setting: write key = value, or # before a remark.");
        String key = parts.group(1).strip();
        return Setting.of(key)
                .map(setting -> value(setting, parts.group(2).strip()))
                .orElseGet(() -> Optional.of(unknown(key)));
    }

    private Optional<String> value(Setting setting, String value) {
        boolean isDoubled = values.putIfAbsent(setting, value) != null;
        if (isDoubled) return Optional.of("\"" + setting.key() + "\" stands here for the second time.");
        return setting.problem(value);
    }

    private static String unknown(String key) {
        if (LIKE_A_SECRET.matcher(key).matches())
            return "no secret is read from this file: it comes from the environment.";
        if (!LIKE_A_KEY.matcher(key).matches()) return "is no setting: write key = value, or # before a remark.";
        return "\"" + key + "\" is no setting."
                + Spelling.nearest(key, Setting.keys())
                        .map(near -> " Did you mean \"" + near + "\"?")
                        .orElse("");
    }
}
