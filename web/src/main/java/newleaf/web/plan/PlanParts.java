package newleaf.web.plan;

import java.security.SecureRandom;
import java.time.Clock;
import newleaf.guidance.wiring.Guidance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of a plan that is followed.
@Configuration(proxyBeanMethods = false)
@Import({PlanPages.class, PacePages.class})
public class PlanParts {
    @Bean
    OpenPlan openPlan(Guidance guidance, Clock clock) {
        return new OpenPlan(guidance, clock, new SecureRandom());
    }

    @Bean
    WaysOn waysOn(Guidance guidance, OpenPlan plans) {
        return new WaysOn(guidance.library().shelves(), plans);
    }
}
