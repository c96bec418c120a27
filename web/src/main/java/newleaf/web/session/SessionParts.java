package newleaf.web.session;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import newleaf.guidance.Assess;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.web.computing.Computing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the session.
@Configuration(proxyBeanMethods = false)
@Import({Arrivals.class, Drafts.class, Visitors.class})
public class SessionParts {
    @Bean(destroyMethod = "close")
    Computing computing() {
        return new Computing();
    }

    /// In the words for who answers.
    private static Cases.Assessor assessor(Guidance guidance) {
        Map<Reader, Assess> to = new EnumMap<>(Reader.class);
        for (Reader reader : Reader.values()) to.put(reader, guidance.to(reader).assess());
        return caseFile ->
                Objects.requireNonNull(to.get(Reader.of(caseFile.answeredBy()))).of(caseFile);
    }

    @Bean
    Cases cases(Guidance guidance, Clock clock) {
        return new Cases(new Intake(guidance.library().shelves())::read, assessor(guidance), clock);
    }
}
