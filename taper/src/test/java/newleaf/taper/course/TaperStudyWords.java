package newleaf.taper.course;

/// What `docs/taper.md` says around its tables.
final class TaperStudyWords {
    static final String BEFORE = """
            # How our plans compare with the published rules

            Written by one command, from the model alone:

                mvn -o -pl taper -am -Dtest=TaperStudyTest -Dsurefire.failIfNoSpecifiedTests=false -Dnewleaf.full=true -Dnewleaf.accept=true test

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
            on by the calendar.

            """;

    static final String AFTER = """
            ## What this says, and what it does not

            - Where a rule is slower than our limits allow to go, a plan of the same length has a lower peak mostly because it does not jump
              from just below 1 g to nothing, as a published rule is compared here. That part of the difference is the comparison's.
            - For fast rules (below about 90 days) the comparison is not of the same length: our limits do not allow their pace.
            - Where the table shows a share for whom our peak is higher, our plan is worse for them: mostly people whose effect is saturated,
              for whom early cuts cost nothing and late ones cost much.
            - Adapting trades length for comfort: fewer have stopped by day 120 than with the calendar. It does not make anyone's sensitivity
              known; it only waits.
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
