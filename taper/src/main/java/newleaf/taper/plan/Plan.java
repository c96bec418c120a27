package newleaf.taper.plan;

/// A plan that we propose, or one that is agreed. Who may only propose is never handed one that is followed.
public sealed interface Plan permits ProposedPlan, AgreedPlan {
    PlanVersion version();

    /// As it is followed and written down.
    AgreedPlan agreed();

    /// Of its version, from 1.
    int number();
}
