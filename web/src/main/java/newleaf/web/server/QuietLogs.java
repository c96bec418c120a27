package newleaf.web.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Logs failures to standard error: when, where and which kind. Never what a message or a parameter says, because a
/// person's answers could stand in it. What fails while starting is said in a sentence instead.
public final class QuietLogs {
    private static final Logger ROOT = Logger.getLogger("");

    private QuietLogs() {}

    /// Before Spring is loaded. Another library brings an interface for logs with nobody behind it, to which Spring's
    /// failures would go.
    static void overAll() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.Jdk14Logger");
    }

    public static void whileStarting() {
        for (Handler handler : ROOT.getHandlers()) ROOT.removeHandler(handler);
        ROOT.addHandler(new WhereOnly());
        ROOT.setLevel(Level.OFF);
    }

    public static void whileAnswering() {
        ROOT.setLevel(Level.SEVERE);
    }

    /// Not a `ConsoleHandler`: Tomcat would give that one a formatter of its own.
    private static final class WhereOnly extends Handler {
        private static final int FRAMES = 12;

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) System.err.print(text(entry));
        }

        private static String text(LogRecord entry) {
            var text = new StringBuilder()
                    .append(entry.getInstant())
                    .append(' ')
                    .append(entry.getLevel())
                    .append(' ')
                    .append(entry.getLoggerName())
                    .append('\n');
            for (Throwable each = entry.getThrown(); each != null; each = each.getCause()) {
                text.append("  ").append(each.getClass().getName()).append('\n');
                StackTraceElement[] frames = each.getStackTrace();
                for (int i = 0; i < Math.min(FRAMES, frames.length); i++)
                    text.append("    at ").append(frames[i]).append('\n');
            }
            return text.toString();
        }

        @Override
        public void flush() {
            System.err.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }
}
