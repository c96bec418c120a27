package newleaf.web.member;

import java.time.Clock;
import newleaf.care.safe.Safe;
import newleaf.web.ServeSettings;
import newleaf.web.health.RecordAnswers;
import newleaf.web.session.held.HeldSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The parts of who is signed in.
@Configuration(proxyBeanMethods = false)
public class MemberParts {
    @Bean
    Safe safe(House house) {
        return house.safe();
    }

    @Bean
    RecordAnswers recordAnswers(House house) {
        return house.answers();
    }

    @Bean
    Marks marks(Safe safe) {
        return new Marks(() -> safe.inside().map(inside -> inside.keyFor("whose a form is")));
    }

    @Bean
    Links links(Clock clock) {
        return new Links(clock);
    }

    @Bean
    Entrance entrance(House house) {
        return new Entrance(house);
    }

    @Bean
    AtHand atHand(House house) {
        return new AtHand(house);
    }

    @Bean
    Members members(Clock clock, AtHand atHand) {
        return new Members(clock, atHand);
    }

    @Bean
    Signed signed(HeldSessions sessions) {
        return new Signed(sessions);
    }

    @Bean
    Stash stash(Clock clock) {
        return new Stash(clock);
    }

    @Bean
    Cloakroom cloakroom(Clock clock) {
        return new Cloakroom(clock);
    }

    @Bean
    WaitingForm waitingForm(Stash stash, Marks marks, ServeSettings settings) {
        return new WaitingForm(stash, marks, settings.isSecure());
    }

    @Bean
    Guard guard(House house, Members members, WaitingForm waiting, Clock clock) {
        return new Guard(house, members, waiting, clock);
    }

    @Bean
    Owners owners(House house, Members members, AtHand atHand) {
        return new Owners(house, members, atHand);
    }
}
