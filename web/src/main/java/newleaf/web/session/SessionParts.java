package newleaf.web.session;

import java.time.Clock;
import newleaf.care.safe.Safe;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.web.computing.Computing;
import newleaf.web.session.held.HeldSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the session.
@Configuration(proxyBeanMethods = false)
@Import({Arrivals.class, Drafts.class, Visitors.class})
public class SessionParts {
    @Bean(destroyMethod = "close")
    HeldSessions heldSessions(Safe safe) {
        return new HeldSessions(safe);
    }

    @Bean(destroyMethod = "close")
    Computing computing() {
        return new Computing();
    }

    @Bean
    Cases cases(Guidance guidance, Clock clock) {
        Cases.Assessor inWordsForWhoAnswers = caseFile ->
                guidance.to(Reader.of(caseFile.answeredBy())).assess().of(caseFile);
        return new Cases(new Intake(guidance.library().shelves())::read, inWordsForWhoAnswers, clock);
    }
}
