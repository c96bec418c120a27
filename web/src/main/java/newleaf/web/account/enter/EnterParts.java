package newleaf.web.account.enter;

import newleaf.web.ServeSettings;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.account.secret.Guesses;
import newleaf.web.account.secret.Hashing;
import newleaf.web.member.House;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of coming back.
@Configuration(proxyBeanMethods = false)
@Import({SignInPages.class, OwnMachinePages.class, ShowAgainPages.class, GoOnPages.class, GoPages.class})
public class EnterParts {
    @Bean
    Known known(House house, ServeSettings settings) {
        return new Known(house, settings.isSecure());
    }

    @Bean
    Proof proof(House house, Guesses guesses, Hashing hashing, Ceremony ceremony, Known known) {
        return new Proof(house, guesses, hashing, ceremony, known);
    }
}
