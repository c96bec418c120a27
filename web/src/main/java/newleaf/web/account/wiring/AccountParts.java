package newleaf.web.account.wiring;

import java.security.SecureRandom;
import java.time.Clock;
import newleaf.guidance.Library;
import newleaf.web.Operator;
import newleaf.web.ServeSettings;
import newleaf.web.account.SignedIn;
import newleaf.web.account.When;
import newleaf.web.account.enter.EnterParts;
import newleaf.web.account.mine.ErasePages;
import newleaf.web.account.mine.ExportPages;
import newleaf.web.account.mine.ImportPages;
import newleaf.web.account.mine.KnownPages;
import newleaf.web.account.mine.MinePages;
import newleaf.web.account.mine.PassphrasePages;
import newleaf.web.account.mine.WayPages;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.account.passkey.PasskeyPages;
import newleaf.web.account.secret.DrawnWords;
import newleaf.web.account.secret.Guesses;
import newleaf.web.account.secret.Hashing;
import newleaf.web.account.secret.Passphrases;
import newleaf.web.account.start.AgreementText;
import newleaf.web.account.start.StartParts;
import newleaf.web.account.typed.TypedParts;
import newleaf.web.component.sure.Sure;
import newleaf.web.member.House;
import newleaf.web.member.Members;
import newleaf.web.member.WaitingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of accounts.
@Configuration(proxyBeanMethods = false)
@Import({
    StartParts.class,
    EnterParts.class,
    TypedParts.class,
    MinePages.class,
    WayPages.class,
    PassphrasePages.class,
    ErasePages.class,
    ExportPages.class,
    ImportPages.class,
    KnownPages.class,
    PasskeyPages.class
})
public class AccountParts {
    private static final String WORDS = "words-account";

    @Bean
    When when(Clock clock) {
        return new When(clock);
    }

    @Bean
    SignedIn signedIn(House house, Members members, WaitingForm waiting) {
        return new SignedIn(house, members, waiting);
    }

    @Bean
    Ceremony ceremony(ServeSettings settings, Clock clock) {
        return new Ceremony(settings.publicUrl(), clock);
    }

    @Bean(destroyMethod = "close")
    Hashing hashing() {
        return new Hashing();
    }

    @Bean
    Guesses guesses() {
        return new Guesses();
    }

    @Bean
    Passphrases passphrases() {
        return new Passphrases();
    }

    @Bean
    DrawnWords drawnWords() {
        return new DrawnWords(new SecureRandom());
    }

    @Bean
    AgreementText agreementText(House house, Operator operator) {
        return new AgreementText(house, operator);
    }

    /// How sure the lines of the agreement are.
    @Bean
    Sure sureOfTheAgreement(Library library) {
        return library.shelves()
                .all()
                .filter(card -> card.head().id().equals(WORDS))
                .findFirst()
                .map(card -> Sure.of(card.head()))
                .orElseThrow();
    }
}
