package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.app.RandomTapers.Someone;
import newleaf.taper.plan.PlanFile;
import newleaf.testkit.ProjectRoot;

/// A plan that was written is read back as it was, and fits the schema in `docs/plan-file.schema.json`; so is one that
/// was carried on or made anew some days later.
@Domain(RandomTapers.class)
@Domain(DomainContext.Global.class)
class PlanFilePropertiesTest {
    /// Fixed, so that a red build is never chance; change it to look further.
    private static final String SEED = "20261121";

    private static final PlanSchema SCHEMA = new PlanSchema(schemaText());

    @Property(seed = SEED)
    void a_plan_is_read_back_without_loss_and_fits_its_schema(@ForAll Someone someone) {
        assertThat(plans(someone)).allSatisfy(plan -> {
            String text = WrittenPlans.written(plan);
            assertThat(SCHEMA.faults(text)).isEmpty();
            assertThat(WrittenPlans.usable(text).equals(plan))
                    .as("the plan read is the plan written")
                    .isTrue();
        });
    }

    /// The first version, and the one after the diary.
    private static Stream<PlanFile> plans(Someone someone) {
        Optional<PlanFile> first = WrittenPlans.plan(someone.first(), Optional.empty());
        Assume.that(first.isPresent());
        return Stream.concat(first.stream(), WrittenPlans.plan(someone.again(), first).stream());
    }

    static String schemaText() {
        try {
            return Files.readString(ProjectRoot.path().resolve("docs/plan-file.schema.json"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
