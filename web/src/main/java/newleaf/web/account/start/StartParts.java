package newleaf.web.account.start;

import newleaf.web.account.SignedIn;
import newleaf.web.account.When;
import newleaf.web.account.secret.DrawnWords;
import newleaf.web.member.Entrance;
import newleaf.web.member.House;
import newleaf.web.member.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of starting a record.
@Configuration(proxyBeanMethods = false)
@Import({RecordPages.class, WaysPages.class, CodesPages.class, InvitePages.class})
public class StartParts {
    @Bean
    Beginning beginning(DrawnWords drawing) {
        return new Beginning(drawing);
    }

    @Bean
    BeginRecord beginRecord(
            House house, Members members, Entrance entrance, SignedIn signedIn, Beginning beginning, When when) {
        return new BeginRecord(house, members, entrance, signedIn, beginning, when);
    }
}
