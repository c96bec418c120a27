package newleaf.app.text;

import java.util.Optional;

/// Lines of text, wrapped to a width when there is one.
public final class Page {
    private static final String STEP = "  ";

    private final Optional<Integer> width;
    private final StringBuilder text = new StringBuilder();

    public Page(Optional<Integer> width) {
        this.width = width;
    }

    public void heading(String words) {
        if (!text.isEmpty()) text.append('\n');
        line(0, words);
        line(0, "-".repeat(Math.min(words.length(), width.orElse(words.length()))));
    }

    public void line(int depth, String words) {
        wrapped(STEP.repeat(depth), STEP.repeat(depth), words);
    }

    /// A point of a list: what follows its first line hangs under its words.
    public void point(int depth, String words) {
        wrapped(STEP.repeat(depth) + "- ", STEP.repeat(depth) + "  ", words);
    }

    public void gap() {
        text.append('\n');
    }

    public String text() {
        return text.toString();
    }

    private void wrapped(String first, String next, String words) {
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
