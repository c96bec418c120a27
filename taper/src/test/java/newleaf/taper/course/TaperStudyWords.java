package newleaf.taper.course;

/// What `docs/taper.md` says around its tables.
final class TaperStudyWords {
    static final String BEFORE = """
            # How our plans compare with the published rules

            Written by one command, from the model alone:

                mvn -o -pl taper -am -Dtest=TaperStudyTest -Dsurefire.failIfNoSpecifiedTests=false -Dnewleaf.full=true -Dnewleaf.accept=true -Dnewleaf.compiler=-XX:+TieredCompilation test

            The withdrawal half of the model is a hypothesis; nobody has tested any way of cutting down kratom. What follows says how
            plans compare *inside the model*, on {people} virtual people who take 20 g of leaf a day in four doses since half a year and
            weigh to 0.1 g. The diary runs from 0 to 100; burden is points times days until 60 days after the longer of the two.
            A person counts as better or worse from a difference of one point; ± is the standard error of a share.

            ## The same length

            Our plan is asked for the rule's length. Where its limits do not allow it (no cut above 10 %, three days between two cuts, no
            jump from more than 1 g), it is longer, and that shows in the third column.

            """;

    static final String SAME_PEAK = """
            ## The same peak

            The shortest of our plans (of even numbers of weeks from 8 on, on 256 people) whose 90th percentile of the worst day is not
            above the rule's.

            """;

    static final String ROBUST = """
            ## When the model is wrong

            The plan is made with the usual model. Then one number sits at the end of its card's range for everybody: the fast and the
            slow rate of tolerance, and EC50.

            """;

    static final String LOOP = """
            ## Closed loop

            {people} invented people, one by one, for 120 days. Each has parameters drawn for them alone, which no plan knows. On 4 % of
            days they take a quarter more than planned (never more than at the start); they write a diary on 80 % of days, with noise of 4
            points. Our plan was asked to end after 15 weeks; once a week it is held, slowed or goes on by its written rule. The others go
            on by the calendar. Our plan is made once, on the usual people: that a diary changes whom a plan is made for is not part of this.

            """;

    static final String AFTER = """
            ## What this says, and what it does not

            - **Most of the difference lies after the last dose.** A published rule is compared as published: from the first day below 1 g
              nothing is taken. Ours goes on down in steps of 0.1 g. Before the last dose the slow rules (a tenth a week or in two weeks,
              the wiki's) are as mild as ours or a little milder. Whoever follows such a rule and tapers on below 1 g loses nothing by it.
            - For the four fast rules the comparison is not of the same length: our limits allow nothing below 114 days here. They cost days,
              not points; 114 days is also the shortest of ours in "the same peak", so that table cannot show less.
            - For about four people in ten nothing differs by a point from the slow rules: neither way gives them a day worth noticing. Hardly
              anyone has a worse day with ours; a plan of more and smaller steps takes more weighing at the end.
            - With one number of the model at either end of its range the order stays. The model's structure was not varied: if withdrawal
              does not follow the fall of the effect, none of this holds.
            - **In the closed loop adapting made no difference.** The plan is already so mild inside the model that a diary hardly ever
              reaches the written rule's limits, and the hardest days come after the last dose, when nothing is left to hold. What the rule
              is worth shows only where the model is wrong about someone by more than its own spread; this simulation cannot show that.
            - Rules that have not ended by day 120 have most of their burden, and their jump to nothing, still before them; their rows are not
              comparable with the others. Nobody in the simulation gives up, so completion says only which plan is over by then.
            """;

    static final String WHERE = """

            Where the worst day lies (90th percentile), and how many doses are weighed:

            | Rule | Before the last dose: rule | ours | After it: rule | ours | Doses weighed: rule | ours |
            |---|---|---|---|---|---|---|
            """;
    static final String SAME_LENGTH_HEAD = """
            | Rule | Days | Ours, days | Peak p90: rule | ours | Burden p50: rule | ours | Our peak is lower for | higher for | Our burden is lower for |
            |---|---|---|---|---|---|---|---|---|---|
            """;
    static final String SAME_PEAK_HEAD = """
            | Rule | Peak p90 | Days | Ours with no higher peak, days |
            |---|---|---|---|
            """;
    static final String ROBUST_HEAD = """
            | Model | Rule | Peak p90: rule | ours | Burden p50: rule | ours |
            |---|---|---|---|---|---|
            """;
    static final String LOOP_HEAD = """
            | Way | Stopped by day 120 | Worst day p50 | p90 | With a severe day | Burden p50 | p90 | Grams on the last day p50 |
            |---|---|---|---|---|---|---|---|
            """;

    private TaperStudyWords() {}
}
