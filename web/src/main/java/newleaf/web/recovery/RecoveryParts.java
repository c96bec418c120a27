package newleaf.web.recovery;

import newleaf.guidance.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of recovery.
@Configuration(proxyBeanMethods = false)
@Import({RecoveryPages.class, WaysPages.class})
public class RecoveryParts {
    @Bean
    ReadRecovery readRecovery(Library library) {
        return new ReadRecovery(library.shelves());
    }
}
