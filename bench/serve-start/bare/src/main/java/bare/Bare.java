package bare;

import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// As little as a Spring Boot web application can be: one page, virtual threads.
@SpringBootApplication
@RestController
public class Bare {
    public static void main(String[] arguments) throws Exception {
        var context = SpringApplication.run(Bare.class, arguments);
        if (!Boolean.getBoolean("rehearse")) return;
        String port = context.getEnvironment().getProperty("local.server.port");
        for (int i = 0; i < 8; i++) {
            try (var page = URI.create("http://localhost:" + port + "/").toURL().openStream()) {
                page.readAllBytes();
            }
        }
        context.close();
    }

    @GetMapping("/")
    String hello() {
        return "hello";
    }
}
