package newleaf.web.again;

import newleaf.web.day.Answered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of another attempt.
@Configuration(proxyBeanMethods = false)
@Import(AgainPages.class)
public class AgainParts {
    @Bean
    Again again(Answered answered) {
        return new Again(answered);
    }
}
