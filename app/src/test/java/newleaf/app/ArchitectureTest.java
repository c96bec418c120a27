package newleaf.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The walls of the house: which room may use which (design, section 2).
class ArchitectureTest {
    /// The rooms in the order in which they stand: a room may use those named beside it.
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("testkit", List.of()),
            entry("samples", List.of()),
            entry("units", List.of()),
            entry("documents", List.of("units")),
            entry("knowledge", List.of("units", "documents")),
            entry("intake", List.of("units", "documents", "knowledge")),
            entry("pharmacology", List.of("units", "documents", "knowledge", "intake")),
            entry("assessment", List.of("units", "documents", "knowledge", "intake")),
            entry("taper", List.of("units", "documents", "knowledge", "intake", "pharmacology")),
            entry("guidance", upTo("taper")),
            entry("care", upTo("guidance")),
            entry("storage", upTo("care")),
            entry("report", upTo("care")),
            entry("web", and("samples", upTo("report"))),
            entry("app", and("storage", upTo("web"))));

    /// A library, and the only packages that see it.
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            entry("dev.cel..", List.of("newleaf.guidance.internal..")),
            entry("org.snakeyaml..", List.of("newleaf.documents.internal..")),
            entry("tools.jackson..", List.of("newleaf.documents.internal..")),
            entry("org.sqlite..", List.of("newleaf.storage.sqlite..")),
            entry("org.postgresql..", List.of("newleaf.storage.postgres..")),
            entry("org.flywaydb..", List.of("newleaf.storage.engine..")),
            entry("com.google.crypto.tink..", List.of("newleaf.storage.crypto..")),
            entry("com.exceptionfactory.jagged..", List.of("newleaf.storage.age..")),
            entry("com.github.kagkarlsson..", List.of("newleaf.storage.reminder..")),
            entry("de.siegmar.fastcsv..", List.of("newleaf.storage.csv..")),
            entry("org.bouncycastle..", List.of("newleaf.storage.crypto..")),
            entry("org.springframework.security.crypto..", List.of("newleaf.web.account.secret..")),
            entry("com.webauthn4j..", List.of("newleaf.web.account.passkey..")),
            entry(
                    "org.springframework.session..",
                    List.of("newleaf.web.session.held..", "newleaf.web.server..", "newleaf.web.member..")),
            entry("org.springframework.jdbc..", List.of("newleaf.web.session.held..")),
            entry("org.springframework.transaction..", List.of("newleaf.web.session.held..")),
            entry("jakarta.mail..", List.of("newleaf.web.reminder.mail..")),
            entry("org.eclipse.angus..", List.of("newleaf.web.reminder.mail..")),
            entry(
                    "io.github.bucket4j..",
                    List.of("newleaf.web.session..", "newleaf.web.account.secret..", "newleaf.web.reminder.mail..")));

    /// Where the clock of the machine is read: it is handed on from there.
    private static final List<String> WIRING = List.of("newleaf.app.CommandFactory", "newleaf.web.server.Serve");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("newleaf");

    @Test
    void a_sensible_number_of_classes_was_looked_at() {
        assertThat(HOUSE.size()).isBetween(120, 3000);
        MAY_USE.keySet()
                .forEach(room -> assertThat(HOUSE.stream().filter(each -> isIn(each, room)))
                        .as(room)
                        .isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> a_room_uses_only_what_its_row_lists() {
        return MAY_USE.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage("newleaf." + row.getKey() + "..")
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage("newleaf..").and(not(resideInAnyPackage(rooms(row)))))
                                .check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> what_is_internal_stays_in_its_room() {
        return MAY_USE.keySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackage("newleaf." + room + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("newleaf." + room + ".internal..")
                                .check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> domain_rooms_see_the_jdk_and_their_one_library() {
        return Stream.of(
                        "units",
                        "documents",
                        "knowledge",
                        "intake",
                        "pharmacology",
                        "assessment",
                        "taper",
                        "guidance",
                        "care",
                        "report")
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> classes()
                                .that(livesIn(room))
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "newleaf..")
                                        .or(resideInAnyPackage(libraryOf(room))))
                                .check(HOUSE)));
    }

    @Test
    void no_room_lies_on_a_circle() {
        slices().matching("newleaf.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void no_package_lies_on_a_circle() {
        slices().matching("newleaf.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void invented_people_are_met_in_the_gallery_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("newleaf.samples..", "newleaf.web.gallery..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("newleaf.samples..")
                .check(HOUSE);
    }

    @Test
    void the_clock_of_the_machine_is_read_in_the_wiring_only() {
        noClasses()
                .that(not(describe("wire", (JavaClass each) -> WIRING.contains(each.getName()))))
                .should()
                .callCodeUnitWhere(describe("reads the clock of the machine", ArchitectureTest::readsTheClock))
                .check(HOUSE);
    }

    @Test
    void every_room_of_the_house_has_a_row() {
        assertThat(HOUSE.stream()
                        .map(each -> each.getPackageName().split("\\.")[1])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    private static String[] libraryOf(String room) {
        return switch (room) {
            case "guidance" -> new String[] {"dev.cel..", "com.google.protobuf..", "com.google.common.."};
            case "documents" -> new String[] {"org.snakeyaml..", "tools.jackson.core.."};
            case "care" -> new String[] {"javax.sql.."}; // the place of the sessions, as the JDK names one
            case "pharmacology" -> new String[] {"jdk.incubator.vector.."};
            default -> new String[] {"java.lang"};
        };
    }

    @Test
    void spring_stays_in_web() {
        noClasses()
                .that()
                .resideOutsideOfPackage("newleaf.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.apache..", "gg.jte..")
                .check(HOUSE);
    }

    /// Only making a report asks for a forecast or a plan; whoever writes it cannot.
    @Test
    void what_writes_a_report_forecasts_and_plans_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "newleaf.app.text..", "newleaf.app.json..", "newleaf.web.paper..", "newleaf.report.*..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(AnswerForecast|AnswerTaper|KeepPlan|Forecaster|MakeReport)")
                .check(HOUSE);
    }

    @TestFactory
    Stream<DynamicTest> a_library_is_seen_by_its_packages_only() {
        return LIBRARIES.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(row.getValue().toArray(String[]::new))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(row.getKey())
                                .check(HOUSE)));
    }

    @Test
    void no_domain_room_reaches_for_a_network() {
        noClasses()
                .that()
                .resideInAPackage("newleaf..")
                .and()
                .resideOutsideOfPackages("newleaf.app..", "newleaf.web..", "newleaf.storage.postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..")
                .check(HOUSE);
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean isTold = target.getRawParameterTypes().stream().anyMatch(each -> each.isEquivalentTo(Clock.class));
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && !isTold)
                || (owner.getPackageName().equals("java.time") && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class)
                        && List.of("currentTimeMillis", "nanoTime").contains(name))
                || (owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty()
                        && name.equals("<init>"));
    }

    private static List<String> and(String room, List<String> others) {
        return Stream.concat(Stream.of(room), others.stream()).toList();
    }

    private static List<String> upTo(String room) {
        List<String> order = List.of(
                "units",
                "documents",
                "knowledge",
                "intake",
                "pharmacology",
                "assessment",
                "taper",
                "guidance",
                "care",
                "report",
                "web");
        return order.subList(0, order.indexOf(room) + 1);
    }

    private static String[] rooms(Map.Entry<String, List<String>> row) {
        return Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                .map(room -> "newleaf." + room + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> livesIn(String room) {
        return resideInAnyPackage("newleaf." + room + "..");
    }

    private static boolean isIn(JavaClass each, String room) {
        return each.getPackageName().startsWith("newleaf." + room);
    }
}
