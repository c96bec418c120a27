package newleaf.guidance.internal;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelProtoAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.documents.Spelling;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.fault.Fault;

/// Checks the condition of a card against the types of the facts it names. Runs when the program is built.
final class ConditionCompiler {
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']+)'");

    private final FactTable facts;
    private final CelCompiler compiler;

    ConditionCompiler(FactTable facts) {
        this.facts = facts;
        CelCompilerBuilder builder =
                CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        for (String name : facts.names()) builder.addVar(name, celType(facts.type(name)));
        this.compiler = builder.build();
    }

    /// The checked condition as bytes; empty when it was faulty, with the faults added.
    Optional<byte[]> compile(RuleCard rule, List<Fault> faults) {
        CelValidationResult result = compiler.compile(rule.when());
        if (result.hasError()) {
            result.getErrors().forEach(issue -> faults.add(fault(rule, issue)));
            return Optional.empty();
        }
        try {
            CelAbstractSyntaxTree checked = result.getAst();
            return Optional.of(CelProtoAbstractSyntaxTree.fromCelAst(checked)
                    .toCheckedExpr()
                    .toByteArray());
        } catch (CelValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Fault fault(RuleCard rule, CelIssue issue) {
        String place = rule.head().place();
        String file = place.substring(0, place.lastIndexOf(':'));
        Matcher unknown = UNDECLARED.matcher(issue.getMessage());
        if (!unknown.find()) return new Fault(file, 1, "has a faulty condition: " + issue.getMessage());
        String name = unknown.group(1);
        String hint = Spelling.nearest(name, new ArrayList<>(facts.names()))
                .map(meant -> " Did you mean `" + meant + "`?")
                .orElse(" docs/cards.md lists the facts.");
        return new Fault(file, 1, "names the fact `" + name + "`, which does not exist." + hint);
    }

    private static CelType celType(FactType type) {
        return switch (type) {
            case TRUTH -> SimpleType.BOOL;
            case NUMBER -> SimpleType.DOUBLE;
            case TEXT -> SimpleType.STRING;
        };
    }
}
