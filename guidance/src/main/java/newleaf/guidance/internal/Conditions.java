package newleaf.guidance.internal;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.cel.common.CelOptions;
import dev.cel.common.CelProtoAbstractSyntaxTree;
import dev.cel.expr.CheckedExpr;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.documents.Truth;
import newleaf.knowledge.card.RuleCard;

/// The checked conditions of all cards, ready to be evaluated over the facts of a case.
public final class Conditions {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

    private final Map<String, CelRuntime.Program> programs = new HashMap<>();

    public Conditions(Map<String, byte[]> checked) {
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(CelOptions.current().enableUnknownTracking(true).build())
                .build();
        checked.forEach((id, bytes) -> programs.put(id, program(runtime, bytes)));
    }

    /// What a condition came to: whether it holds, and the facts it waits for when that is not known.
    record Outcome(Truth holds, Set<String> waitsFor) {}

    /// @param facts  the facts of the case; only those the condition names are handed to the evaluator
    Outcome evaluate(RuleCard rule, List<String> named, Map<String, Fact> facts) {
        try {
            Object result = program(rule).advanceEvaluation(context(named, facts));
            if (result instanceof CelUnknownSet unknown) return new Outcome(Truth.NOT_KNOWN, names(unknown));
            return new Outcome(Truth.of(Boolean.TRUE.equals(result)), Set.of());
        } catch (CelEvaluationException failure) {
            throw new IllegalStateException("the condition of " + rule.id() + " cannot be evaluated", failure);
        }
    }

    private static UnknownContext context(List<String> named, Map<String, Fact> facts) {
        List<CelAttributePattern> unknown = named.stream()
                .filter(name -> fact(facts, name).value().isEmpty())
                .map(CelAttributePattern::fromQualifiedIdentifier)
                .toList();
        return UnknownContext.create(name -> fact(facts, name).value(), unknown);
    }

    private static Fact fact(Map<String, Fact> facts, String name) {
        return java.util.Objects.requireNonNull(facts.get(name));
    }

    /// The facts that a condition names, in the order it names them.
    static List<String> factsIn(RuleCard rule, Set<String> known) {
        String withoutTexts = rule.when().replaceAll("\"[^\"]*\"", "");
        return WORD.matcher(withoutTexts)
                .results()
                .map(match -> match.group())
                .filter(known::contains)
                .distinct()
                .toList();
    }

    private CelRuntime.Program program(RuleCard rule) {
        CelRuntime.Program program = programs.get(rule.id());
        if (program == null) throw new IllegalStateException("no checked condition for " + rule.id());
        return program;
    }

    private static CelRuntime.Program program(CelRuntime runtime, byte[] checked) {
        try {
            return runtime.createProgram(CelProtoAbstractSyntaxTree.fromCheckedExpr(CheckedExpr.parseFrom(checked))
                    .getAst());
        } catch (CelEvaluationException | InvalidProtocolBufferException failure) {
            throw new IllegalStateException("the packed conditions cannot be read; build again", failure);
        }
    }

    private static Set<String> names(CelUnknownSet unknown) {
        return unknown.attributes().stream().map(CelAttribute::toString).collect(Collectors.toSet());
    }
}
