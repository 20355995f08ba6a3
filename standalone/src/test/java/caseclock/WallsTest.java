package caseclock;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.StoredEvent;
import caseclock.events.json.EventTypes;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

/** The walls of the house: what may touch what. Each rule is one sentence. */
class WallsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("caseclock");

    private static final String[] PAGES = {
        "weekly",
        "casehistory",
        "unallocated",
        "imports",
        "teams",
        "definitions",
        "signin",
        "lookup",
        "caseload",
        "worklist",
        "comparison",
        "clocks",
        "records",
        "digest",
        "operations.page"
    };

    private static final Set<String> OPERATIONS =
            Set.of("caseclock.query.operations", "caseclock.query.operations.page");

    private static final Pattern PERSONAL = Pattern.compile(
            "(?i).*(surname|forename|firstname|lastname|birth|address|postcode|phone|email|note|text).*|name|.*Name");

    @Test
    void eventsUseOnlyJava() {
        classes()
                .that()
                .resideInAPackage("caseclock.events")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "caseclock.events")
                .check(OURS);
    }

    @Test
    void everyEventIsARecordInASealedFamily() {
        assertThat(StoredEvent.class.isSealed()).isTrue();
        assertThat(EventTypes.byName().values()).isNotEmpty().allMatch(Class::isRecord);
    }

    @Test
    void noFieldOfAnEventIsPersonal() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(StoredEvent.class)
                .should()
                .haveNameNotMatching(PERSONAL.pattern())
                .check(OURS);
    }

    @Test
    void theEngineUsesOnlyJavaAndEvents() {
        classes()
                .that()
                .resideInAPackage("caseclock.query.timeliness..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "caseclock.events", "caseclock.query.timeliness..")
                .check(OURS);
    }

    @Test
    void commandSideAndQuerySideMeetOnlyInEvents() {
        noClasses()
                .that()
                .resideInAPackage("caseclock.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("caseclock.query..", "caseclock.standalone..")
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage("caseclock.query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("caseclock.command..", "caseclock.standalone..")
                .check(OURS);
    }

    @Test
    void whoMayDoWhatKnowsNeitherSideAndNoFact() {
        noClasses()
                .that()
                .resideInAPackage("caseclock.access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "caseclock.command..", "caseclock.query..", "caseclock.standalone..", "caseclock.events..")
                .check(OURS);
    }

    @Test
    void theQuerySideDoesNotKnowAxon() {
        noClasses()
                .that()
                .resideInAPackage("caseclock.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(OURS);
    }

    @Test
    void theCaseFileKnowsNoSqlNoWebAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("caseclock.command.casefile..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework..", "jakarta..")
                                .or(nameMatching("java\\.time\\.(Clock|InstantSource)")))
                .check(OURS);
    }

    @Test
    void onlyTheAggregateShellAndItsCommandsKnowAxon() {
        noClasses()
                .that(resideInAPackage("caseclock.command.casefile..")
                        .and(not(nameMatching(".*\\.(Case|CaseCommand(\\$.*)?)"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(OURS);
    }

    @Test
    void pagesDoNotKnowEachOther() {
        for (String page : PAGES) {
            String[] others = Stream.of(PAGES)
                    .filter(other -> !other.equals(page))
                    .map(other -> "caseclock.query." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("caseclock.query." + page + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(OURS);
        }
    }

    @Test
    void queryControllersOnlyAnswerGetButForTheOneLookUpAndForOperations() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("caseclock.query..")
                .and()
                .areMetaAnnotatedWith(org.springframework.web.bind.annotation.RequestMapping.class)
                .and(DescribedPredicate.describe(
                        "look no case up by its reference",
                        method -> !method.getName().equals("lookUp")))
                .and(DescribedPredicate.describe(
                        "are no operation on the read side itself, by machine or on its page",
                        method -> !OPERATIONS.contains(method.getOwner().getPackageName())))
                .should()
                .beAnnotatedWith(org.springframework.web.bind.annotation.GetMapping.class)
                .check(OURS);
    }

    @Test
    void onlyTheProjectionTakesEventsIn() {
        noClasses()
                .that(resideInAPackage("caseclock.query..")
                        .and(not(resideInAnyPackage(
                                "caseclock.query",
                                "caseclock.query.projection..",
                                "caseclock.query.eventstream..",
                                "caseclock.query.readtables.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("caseclock.query.eventstream..")
                .check(OURS);
    }

    @Test
    void onlyQueriesSpeakSqlOnTheQuerySide() {
        noClasses()
                .that(resideInAnyPackage(
                        "caseclock.query.timeliness..",
                        "caseclock.query.charts..",
                        "caseclock.query.words..",
                        "caseclock.query.frame..",
                        "caseclock.query.operations.page..",
                        "caseclock.query.api..",
                        "caseclock.access"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "jakarta.persistence..")
                .check(OURS);
    }

    @Test
    void nobodyAsksTheMachineForTheTimeWithoutAClock() {
        noClasses().should().callMethodWhere(asksTheMachine()).check(OURS);
    }

    @Test
    void systemClocksAreMadeOnlyInAConfiguration() {
        noClasses()
                .that()
                .areNotAnnotatedWith(Configuration.class)
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "make a system clock",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")))
                .check(OURS);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("caseclock.(*).(*)..").should().beFreeOfCycles().check(OURS);
        slices().matching("caseclock.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        Path root = Path.of("..").toAbsolutePath().normalize();
        for (String module : List.of("shared-events", "access", "command-service", "query-service", "standalone")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                .map(Path::getParent)
                                .distinct()
                                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                        .isEmpty();
            }
        }
    }

    @Test
    void noClassIsNamedForItsLayer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Dto|Impl|Manager|Helper|Util|Utils)")
                .check(OURS);
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
        Set<String> owners = Set.of(
                "java.time.Instant",
                "java.time.LocalDate",
                "java.time.LocalDateTime",
                "java.time.LocalTime",
                "java.time.ZonedDateTime",
                "java.time.OffsetDateTime",
                "java.time.Year",
                "java.time.YearMonth");
        return DescribedPredicate.describe(
                "ask for now without a clock",
                call -> (call.getName().equals("now")
                                && owners.contains(call.getTargetOwner().getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class)))
                        || (call.getName().equals("currentTimeMillis")
                                && call.getTargetOwner().isEquivalentTo(System.class)));
    }
}
