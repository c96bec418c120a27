package newleaf.app.text;

import java.util.Optional;

/// Lines of text, wrapped to a width when there is one.
public final class Page {
    private static final String STEP = "  ";

    private final Optional<Integer> width;
    private final StringBuilder text = new StringBuilder();
    private Optional<String> part = Optional.empty();
    private Optional<String> within = Optional.empty();

    public Page(Optional<Integer> width) {
        this.width = width;
    }

    /// Stands only where something comes after it.
    public void heading(String words) {
        part = Optional.of(words);
        within = Optional.empty();
    }

    /// A heading within a part, which stands only where something comes after it.
    public void within(String words) {
        within = Optional.of(words);
    }

    public void line(int depth, String words) {
        wrapped(STEP.repeat(depth), STEP.repeat(depth), words);
    }

    /// A point of a list: what follows its first line hangs under its words.
    public void point(int depth, String words) {
        hanging(depth, "- ", words);
    }

    /// Words after a mark of their own; what follows the first line hangs under them.
    public void hanging(int depth, String mark, String words) {
        wrapped(STEP.repeat(depth) + mark, STEP.repeat(depth) + " ".repeat(mark.length()), words);
    }

    /// Whether this writes anything.
    boolean writes(Runnable part) {
        int before = text.length();
        part.run();
        return text.length() > before;
    }

    public String text() {
        return text.toString();
    }

    private void headed() {
        part.ifPresent(words -> {
            part = Optional.empty();
            if (!text.isEmpty()) text.append('\n');
            line(0, words);
            line(0, "-".repeat(Math.min(words.length(), width.orElse(words.length()))));
        });
        within.ifPresent(words -> {
            within = Optional.empty();
            text.append('\n');
            line(1, words);
        });
    }

    private void wrapped(String first, String next, String words) {
        headed();
        StringBuilder line = new StringBuilder(first);
        boolean isStart = true;
        for (String word : words.split(" ")) {
            if (!isStart && isFull(line, word)) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(next);
                isStart = true;
            }
            if (!isStart) line.append(' ');
            line.append(word);
            isStart = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private boolean isFull(StringBuilder line, String word) {
        return width.filter(columns -> line.length() + 1 + word.length() > columns)
                .isPresent();
    }
}
