package newleaf.storage.flushed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newleaf.storage.folder.Java;
import newleaf.testkit.ProjectRoot;

/// Runs a Java whose changes to files are recorded.
public record Recorder(Path library) {
    /// Whether there is a compiler for it, and a system on which it works.
    public static boolean isPossible() {
        return "Linux".equals(System.getProperty("os.name")) && ends(List.of("gcc", "--version"));
    }

    /// @param folder  where it is put
    public static Recorder compiled(Path folder) {
        Path library = folder.resolve("recorder.so");
        String source =
                ProjectRoot.path().resolve("storage/src/test/native/recorder.c").toString();
        List<String> compile = List.of("gcc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source, "-ldl");
        if (!ends(compile)) throw new IllegalStateException("gcc did not compile " + source);
        return new Recorder(library);
    }

    private static boolean ends(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Until it ends by itself.
    ///
    /// @param under  what is done below this folder is recorded
    public List<Event> run(Path under, Class<?> main, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(library.getParent(), "log", ".tmp");
        ProcessBuilder builder = Java.builder(main, arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LD_PRELOAD", library.toString());
        builder.environment().put("RECORDER_UNDER", under.toString());
        builder.environment().put("RECORDER_LOG", log.toString());
        int result = builder.start().waitFor();
        if (result != 0) throw new IllegalStateException("the recorded program ended with " + result);
        try {
            return Event.of(log);
        } finally {
            Files.delete(log);
        }
    }
}
