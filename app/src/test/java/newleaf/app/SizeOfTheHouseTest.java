package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How large a file, a method and a package may be, read off the sources of every room.
class SizeOfTheHouseTest {
    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 60;
    private static final int TYPES_OF_A_PACKAGE = 28;

    /// A method on vectors is written out; the table of case fields is one list.
    private static final List<String> MAY_BE_LONG = List.of("VectorBlock.java", "CaseField.java");

    /// Packages that are being split; to be emptied.
    private static final List<String> BEING_SPLIT = List.of("newleaf.web.journey.step");

    /// One sealed family: without modules Java wants all of it in one package.
    private static final String FAMILY = "newleaf.care.content";

    private static final int TYPES_OF_THE_FAMILY = 32;

    private static final String VECTORS = "VectorBlock.java";

    private static final List<String> LONG_FILES = new ArrayList<>();
    private static final List<String> LONG_METHODS = new ArrayList<>();
    private static final Map<String, Integer> TYPES = new TreeMap<>();

    @BeforeAll
    static void every_main_source_is_read() throws IOException {
        List<Path> sources = sources();
        assertThat(sources).hasSizeGreaterThan(400);
        var problems = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, files, problems, List.of("-proc:none"), null, units);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            var parsed = task.parse();
            assertThat(problems.getDiagnostics()).isEmpty();
            parsed.forEach(unit -> new Measure(unit, positions).scan(unit, null));
        }
    }

    @Test
    void no_file_is_long() {
        assertThat(LONG_FILES).isEmpty();
    }

    @Test
    void no_method_is_long() {
        assertThat(LONG_METHODS).isEmpty();
    }

    @Test
    void no_package_holds_too_many_types() {
        BEING_SPLIT.forEach(TYPES::remove);
        assertThat(TYPES.remove(FAMILY)).isBetween(TYPES_OF_A_PACKAGE, TYPES_OF_THE_FAMILY);
        assertThat(TYPES)
                .hasSizeGreaterThan(40)
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(TYPES_OF_A_PACKAGE));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> rooms = Files.list(ProjectRoot.path())) {
            return rooms.map(room -> room.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SizeOfTheHouseTest::below)
                    .toList();
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Measures one file.
    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String file;

        Measure(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
            this.file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree tree, Void nothing) {
            long lines = line(positions.getEndPosition(unit, unit));
            if (lines > LINES_OF_A_FILE && !MAY_BE_LONG.contains(file)) LONG_FILES.add(file + ", lines: " + lines);
            TYPES.merge(
                    String.valueOf(unit.getPackageName()), unit.getTypeDecls().size(), Integer::sum);
            return super.visitCompilationUnit(tree, null);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            long lines = line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) + 1;
            if (lines > LINES_OF_A_METHOD && !file.equals(VECTORS)) {
                LONG_METHODS.add(file + " " + tree.getName() + ", lines: " + lines);
            }
            return super.visitMethod(tree, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
