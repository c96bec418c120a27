package newleaf.intake.run;

import java.util.List;
import java.util.Optional;

/// Which parameters a run may fix, and what no body could have. The room that owns the model says so.
public interface ParameterRules {
    List<String> ids();

    /// What is wrong with this value, or nothing.
    Optional<String> problem(String id, double value);
}
