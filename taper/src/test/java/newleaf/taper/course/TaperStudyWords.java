package newleaf.taper.course;

/// What `docs/taper.md` says around its tables.
final class TaperStudyWords {
    static final String BEFORE = """
            # What our plans gain, and what they do not

            **At the same length and from the same last amount our plan gains nothing that a person would feel.** A tenth a week down to
            0.5 g: for nine people in ten the worst day is 2.5 of 100 at most, with ours 1.5. A quarter a week down to 0.25 g: 2.1, with ours
            1.6, but ours takes eight days longer and is a little more burden for one person in five. Adapting to a diary gains next to
            nothing either. What helps is to cut down at all, and to go on to a small last amount: stopping now is 76.8, and a severe day for
            half of the people. What Newleaf adds is safety, choice and adapting, until data show more.

            Written by one command, from the model alone:

                mvn -o -pl taper -am -Dtest=TaperStudyTest -Dsurefire.failIfNoSpecifiedTests=false -Dnewleaf.full=true -Dnewleaf.accept=true -Dnewleaf.compiler=-XX:+TieredCompilation test

            The withdrawal half of the model is a hypothesis ([model.md](model.md)); nobody has tested any way of cutting down kratom. All
            figures are *inside the model*, on {people} virtual people who take 20 g of leaf a day in four doses since half a year and weigh
            to 0.1 g. The diary runs from 0 to 100 and is withdrawal alone unless it says otherwise; a severe day is one of 33 or more. Peak
            is the worst day, burden is points times days until 60 days after the end of the longer of two ways; p50 and p90 are what half
            and nine in ten of the people do not exceed. Someone is better or worse off from a difference of one point; ± is the standard
            error of a share.

            ## The same length and the same last amount

            Both rules go on below 1 g, unrounded, in four doses to the end; what would be below their floor is nothing. Ours is asked for
            the same number of weeks and the same last amount. Its first change comes tomorrow, theirs after a week; it is weighed to 0.1 g and
            gives up doses on the way, hence fewer to weigh. Sixteen weeks are not enough for it: with a change a week it needs 120 days down to
            0.25 g. Below stand the three paces that are offered when nothing is asked for.

            | Way | Days | Last amount a day, g | Peak p90 | With a severe day | Burden p50 | Doses weighed |
            |---|---|---|---|---|---|---|
            """;

    static final String PERSON_BY_PERSON = """

            Person by person:

            | Rule | Our peak is lower for | higher for | Our burden is lower for | higher for |
            |---|---|---|---|---|
            """;

    static final String SAME_LENGTH = """

            ## The eight published rules, as published

            From the first day below 1 g they take nothing. Ours is asked for the rule's length. Where its limits do not allow it (at most a
            fifth in a week, a change a week, the last dose from half a gram a day) it is longer, and that shows in the third column: 106
            days are the shortest here. **This does not compare like with like**: ours goes on to 0.5 g, the rules end at 1 g or above, and
            most of the difference is that.

            | Rule | Days | Ours, days | Peak p90: rule | ours | Burden p50: rule | ours | Our peak is lower for | higher for | Doses weighed: rule | ours |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    static final String ROBUST = """

            ## When the model is wrong

            For {fewer} people, and without the plan knowing: the fast and the slow rate of tolerance and the delay of withdrawal at either
            end of their card's range for everybody; two sets of assumed values that fit what is known about as well (A, B); and no slow
            tolerance at all (`wf` 1, `wv` 0, all else left as it is). A plan of an asked length does not depend on the model.

            | Model | Rule | Peak p90: rule | ours | stopping | Burden p50: rule | ours | stopping |
            |---|---|---|---|---|---|---|---|
            """;

    static final String LOOP = """

            Two other structures cannot be run with this engine, and were not: withdrawal that follows the level itself, and symptoms of a
            person's own that change on the way. Of a model in which withdrawal does not follow the fall of the effect this page says nothing.

            ## Closed loop

            {followed} invented people, one by one, for 365 days, the same people with the same luck on every way. Each has parameters drawn
            for them alone and symptoms of their own (mean 7, exponential). Each 30 days they buy a batch that is up to 30 % stronger or
            weaker, evenly; each dose is off by up to half a step of the scale; on 4 % of days they take a quarter more (never more than at
            the start). They write a diary, their own symptoms in it, on 80 % of days with noise of 4 points, and nothing in one week of
            five. Once a week a plan that adapts is held, slowed or goes on by its written rule; whoever wrote nothing says that they still
            take it. Everything else goes on by the calendar. Days count to the first without.

            | Way | Days p50 | p90 | Worst day p50 | p90 | With a severe day | Burden p50 | p90 |
            |---|---|---|---|---|---|---|---|
            """;

    static final String ADAPTING = """

            What adapting is worth, person by person, beside the same plan by the calendar:

            | Plan | Worst day lower for | higher for | Burden lower for | higher for | Later by, days p50 | p90 |
            |---|---|---|---|---|---|---|
            """;

    static final String LEAVING = """

            Nobody leaves in the simulation. Nobody has measured how many do, so here is what a length alone would cost, if each week none,
            1 % or 3 % of those left gave up, however it feels: who reaches the end.

            | Way | Days | 0 % a week | 1 % | 3 % |
            |---|---|---|---|---|
            """;

    static final String AFTER = """

            ## What this says, and what it does not

            - **Ours is not milder than a plain rule of the same length that goes on to the same last amount.** Their peaks differ by less
              than one and a half points, under every model above; Newleaf itself counts five as a gain. Beside a quarter a week to 0.25 g
              ours has more burden for more people than less. Why was not looked into; ours takes fewer doses a day towards the end.
            - Ours has fewer doses to weigh, each a whole step of the scale. The rules' last doses, 0.07 to 0.13 g, cannot be weighed that
              finely by those who follow them; they were not rounded here.
            - Beside the eight rules as published nearly all of the gain is the smaller last amount, and with the four fast ones the
              longer way. Whoever follows a slow rule and goes on below 1 g loses nothing by it.
            - A slower pace gains less than five points here, so the brisk one is suggested. If 3 % a week give up, a third are gone before
              its end, and two thirds before the end of 36 weeks: length has a price that the diary does not show.
            - **Adapting is worth little.** It spares 1 to 6 % of people a point or more on the worst day, and 7 to 15 % some burden; nine
              in ten end at most two to six weeks later for it. These plans are so mild in the model that a diary rarely reaches the written
              rule's limits. A week without a diary holds a change too; how much of the delay is that was not told apart.
            - With strength, weighing and days that went otherwise every way stays about as hard as without; they do not favour ours.
            - Without a slow tolerance hardly anything is left for any plan to gain over another. That all these plans are far milder than
              stopping holds under every model tried, and all of them assume that withdrawal follows the fall of the effect.
            - Craving, sleep, reasons to take it, and return to use are not in the model; nobody gives up because it is hard. One amount,
              four doses and half a year were studied, no other. With {followed} people followed a share is uncertain by up to 7 points.
            """;

    private TaperStudyWords() {}
}
