package newleaf.web.session;

import java.time.Clock;
import newleaf.guidance.Assess;
import newleaf.guidance.Library;
import newleaf.intake.read.Intake;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the session.
@Configuration(proxyBeanMethods = false)
@Import({Drafts.class, Visitors.class})
public class SessionParts {
    @Bean
    Cases cases(Library library, Clock clock) {
        return new Cases(new Intake(library.shelves())::read, new Assess(library)::of, clock);
    }
}
