package newleaf.guidance.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.fault.FaultyShelves;

/// Build step: puts the packed shelves and every checked condition into the one file that commands read.
public final class CompileConditions {
    private CompileConditions() {}

    /// @param arguments  the packed shelves, the file to write
    public static void main(String[] arguments) throws IOException {
        byte[] packed = Files.readAllBytes(Path.of(arguments[0]));
        Shelves shelves = Shelves.packed(new java.io.ByteArrayInputStream(packed));
        Map<String, byte[]> conditions = compile(shelves);
        Path file = Path.of(arguments[1]);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            write(packed, out);
            out.writeInt(conditions.size());
            for (var condition : conditions.entrySet()) {
                out.writeUTF(condition.getKey());
                write(condition.getValue(), out);
            }
        }
    }

    /// @throws FaultyShelves naming every faulty condition
    public static Map<String, byte[]> compile(Shelves shelves) {
        ConditionCompiler compiler = new ConditionCompiler(new FactTable(shelves));
        List<Fault> faults = new ArrayList<>();
        Map<String, byte[]> conditions = new LinkedHashMap<>();
        for (RuleCard rule : shelves.rules()) {
            compiler.compile(rule, faults).ifPresent(bytes -> conditions.put(rule.id(), bytes));
        }
        if (!faults.isEmpty()) throw new FaultyShelves(faults);
        return conditions;
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
