package cn.shegong.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, as allow-lists: what is not named is not allowed. */
class ArchitectureTest {

    private static final String DOMAIN = "cn.shegong.domain..";
    private static final String SIMULATION = "cn.shegong.simulation..";
    private static final String KERNEL = "cn.shegong.simulation.kernel..";
    private static final String APPLICATION = "cn.shegong.application..";
    private static final String YAML = "cn.shegong.adapters.yaml..";

    /** Every package that the rules are about; one that is not in this list is a fault as well. */
    private static final Set<String> PACKAGES = Set.of(
            "cn.shegong.domain.money",
            "cn.shegong.domain.source",
            "cn.shegong.domain.figure",
            "cn.shegong.domain.pay",
            "cn.shegong.domain.staffing",
            "cn.shegong.domain.measures",
            "cn.shegong.domain.project",
            "cn.shegong.domain.budget",
            "cn.shegong.domain.check",
            "cn.shegong.domain.deadline",
            "cn.shegong.domain.coverage",
            "cn.shegong.simulation.scenario",
            "cn.shegong.simulation.analysis",
            "cn.shegong.simulation.kernel",
            "cn.shegong.simulation.uncertainty",
            "cn.shegong.simulation.projection",
            "cn.shegong.application",
            "cn.shegong.application.answer",
            "cn.shegong.application.input",
            "cn.shegong.application.plan",
            "cn.shegong.application.port",
            "cn.shegong.application.usecase",
            "cn.shegong.adapters.yaml",
            "cn.shegong.adapters.measures",
            "cn.shegong.adapters.file.read",
            "cn.shegong.adapters.file.write",
            "cn.shegong.adapters.office.read",
            "cn.shegong.adapters.office.mark",
            "cn.shegong.adapters.office.report",
            "cn.shegong.adapters.office.sheet",
            "cn.shegong.adapters.office.template",
            "cn.shegong.adapters.office.write",
            "cn.shegong.adapters.cli",
            "cn.shegong.adapters.http",
            "cn.shegong.adapters.http.description",
            "cn.shegong.adapters.web",
            "cn.shegong.adapters.app");

    /** In this order each package of the domain may know those before it. */
    private static final List<String> DOMAIN_ORDER = List.of(
            "money",
            "source",
            "figure",
            "pay",
            "staffing",
            "measures",
            "project",
            "budget",
            "check",
            "deadline",
            "coverage");

    /** Of the JDK: language, collections, exact numbers, dates; no I/O, no threads, no formats. */
    private static final String[] PLAIN_JAVA = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.math",
        "java.time",
        "java.time.temporal",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream"
    };

    private static final String[] CORE_LIBRARIES = {
        "io.vavr", "io.vavr.collection", "io.vavr.control", "javax.money..", "org.jspecify.annotations"
    };

    /** Of java.text Unicode's normal forms alone, which know no locale. */
    private static final DescribedPredicate<JavaClass> CORE_GROUND = resideInAnyPackage(PLAIN_JAVA)
            .or(resideInAnyPackage(CORE_LIBRARIES))
            .or(type(java.text.Normalizer.class))
            .or(type(java.text.Normalizer.Form.class));

    private static final DescribedPredicate<JavaClass> ADAPTER_GROUND = resideInAnyPackage(
                    "java..", DOMAIN, SIMULATION, APPLICATION, "io.vavr..", "org.jspecify.annotations")
            .and(DescribedPredicate.not(resideInAnyPackage("java.sql..", "java.rmi..", "java.net..")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.shegong")
            .that(DescribedPredicate.not(resideInAPackage("cn.shegong.architecture..")));

    @Test
    void every_package_was_read_and_no_other_exists() {
        assertThat(CLASSES.stream()
                        .filter(each -> !each.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @Test
    void the_domain_knows_itself_and_plain_java() {
        check(classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat(resideInAPackage(DOMAIN).or(CORE_GROUND))
                .because("values and rules of the measures stand without framework or I/O"));
    }

    private static Stream<String> domainPackages() {
        return DOMAIN_ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("domainPackages")
    void a_package_of_the_domain_knows_those_before_it_only(String name) {
        String[] known = DOMAIN_ORDER.subList(0, DOMAIN_ORDER.indexOf(name) + 1).stream()
                .map(each -> "cn.shegong.domain." + each)
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage("cn.shegong.domain." + name)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(known).or(DescribedPredicate.not(resideInAPackage("cn.shegong.."))))
                .because("the domain is read from money to budget: " + DOMAIN_ORDER));
    }

    @ParameterizedTest
    @CsvSource({"domain", "simulation", "application"})
    void no_packages_know_each_other_in_a_circle(String layer) {
        check(slices().matching("cn.shegong." + layer + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package can be understood before those that use it"));
    }

    @Test
    void the_simulation_knows_the_domain() {
        check(classes()
                .that()
                .resideInAPackage(SIMULATION)
                .and()
                .resideOutsideOfPackage(KERNEL)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(SIMULATION, DOMAIN).or(CORE_GROUND))
                .because("scenarios and projections are the domain's, over time"));
        check(classes()
                .that()
                .resideInAPackage(KERNEL)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(SIMULATION, DOMAIN, "java.util.concurrent..")
                        .or(CORE_GROUND))
                .because("the kernel alone works on several cores"));
    }

    @Test
    void the_application_knows_domain_and_simulation_and_of_io_streams_alone() {
        check(classes()
                .that()
                .resideInAPackage(APPLICATION)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(APPLICATION, SIMULATION, DOMAIN)
                        .or(CORE_GROUND)
                        .or(type(InputStream.class))
                        .or(type(OutputStream.class))
                        .or(type(IOException.class))
                        .or(type(UncheckedIOException.class)))
                .because("files, terminals and networks are the adapters'"));
    }

    @ParameterizedTest
    @CsvSource({
        "yaml, org.snakeyaml.engine..",
        "measures, ''",
        "file, de.siegmar.fastcsv.. com.fasterxml.jackson.core.. com.github.difflib..",
        "office, org.apache.commons.compress.. com.ctc.wstx.. org.codehaus.stax2.. org.apache.poi.. org.openxmlformats.schemas.. org.apache.xmlbeans.. javax.xml..",
        "cli, picocli.. me.tongfei.progressbar..",
        "http, io.micronaut.. jakarta.inject.. jakarta.annotation.. org.reactivestreams.. com.fasterxml.jackson.core.."
                + " io.netty.. ch.qos.logback.. org.slf4j.. io.micrometer.. com.nimbusds.. io.swagger.v3.oas.annotations.. java.net..",
    })
    void an_adapter_knows_the_core_its_own_libraries_and_of_adapters_only_the_yaml_ground(
            String name, String libraries) {
        String own = "cn.shegong.adapters." + name + "..";
        check(classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(ADAPTER_GROUND
                        .or(resideInAnyPackage(own, YAML))
                        .or(resideInAnyPackage(libraries.split(" ", -1))))
                .because("adapters are put together in the app, and nowhere else"));
    }

    @Test
    void files_on_a_disk_are_the_command_lines_and_the_apps() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        YAML,
                        "cn.shegong.adapters.measures..",
                        "cn.shegong.adapters.file..",
                        "cn.shegong.adapters.office..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..").or(type(java.io.File.class)))
                .because("what reads and writes works on documents and streams, also those of a request"));
    }

    @Test
    void the_app_alone_sees_several_adapters() {
        check(classes()
                .that()
                .resideInAPackage("cn.shegong.adapters.app..")
                .should()
                .onlyDependOnClassesThat(ADAPTER_GROUND.or(resideInAnyPackage("cn.shegong.adapters..", "picocli..")))
                .because("wiring stands in one place"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("cn.shegong.adapters.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("cn.shegong.adapters.app..")
                .because("nothing knows the wiring"));
    }

    @Test
    void the_core_has_no_clock_no_randomness_and_no_zone() {
        for (Class<?> banned : List.of(
                Clock.class,
                Date.class,
                Calendar.class,
                TimeZone.class,
                java.time.ZoneId.class,
                Random.class,
                SplittableRandom.class,
                UUID.class,
                Currency.class,
                Thread.class,
                Runtime.class,
                System.class,
                System.Logger.class)) {
            check(core().should()
                    .dependOnClassesThat(type(banned))
                    .because("the day and the seed are parameters, the machine is the adapters'"));
        }
        check(core().should(callMethodWhere(target(named(Temporal.class, "now"))))
                .because("the day is a parameter"));
        check(core().should(callMethodWhere(target(named(Math.class, "random"))))
                .because("the seed is a parameter"));
    }

    /** The right call names its locale: {@code toLowerCase(Locale.ROOT)}. */
    @Test
    void the_core_does_not_ask_in_which_locale_it_runs() {
        check(core().should(callMethodWhere(target(named(Locale.class, "getDefault"))))
                .because("one input gives one answer everywhere"));
        check(core().should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("without a locale these take that of the machine"));
    }

    @Test
    void the_core_uses_no_more_of_vavr_than_pays() {
        check(core().should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.vavr\\.(API.*|control\\.Try.*|(Tuple|Function|CheckedFunction)[3-8].*)")
                .because("a missing thing has a named reason, and what belongs together is a record"));
    }

    @Test
    void the_core_reckons_without_floating_point() {
        check(classes()
                .that()
                .resideInAnyPackage(DOMAIN, SIMULATION, APPLICATION)
                .and()
                .resideOutsideOfPackage("cn.shegong.simulation.uncertainty..")
                .should(haveNoFloatingPoint())
                .because("budgets are exact to the fen; a draw alone is made in doubles, up to its basis points"));
    }

    @Test
    void a_name_says_what_a_class_is() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto)")
                .because("such a name says nothing of the policy"));
        check(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..model..")
                .because("such a package is a drawer for anything"));
    }

    @Test
    void ports_are_interfaces_and_the_values_they_speak_in_records() {
        check(classes()
                .that()
                .resideInAPackage("cn.shegong.application.port")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beInterfaces()
                .orShould()
                .beRecords()
                .because("a port is what the application asks of the outside"));
    }

    private static GivenClassesConjunction core() {
        return noClasses().that().resideInAnyPackage(DOMAIN, SIMULATION, APPLICATION);
    }

    private static DescribedPredicate<AccessTarget> named(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + method,
                target -> target.getName().equals(method) && target.getOwner().isAssignableTo(owner));
    }

    private static ArchCondition<JavaClass> haveNoFloatingPoint() {
        Set<String> floating = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
        return new ArchCondition<>("have no float or double in a field, a parameter or a result") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                for (JavaField field : each.getFields()) {
                    report(field.getFullName(), Stream.of(field.getRawType()), events);
                }
                for (JavaCodeUnit unit : each.getCodeUnits()) {
                    report(
                            unit.getFullName(),
                            Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream()),
                            events);
                }
            }

            private void report(String member, Stream<JavaClass> types, ConditionEvents events) {
                types.map(JavaClass::getBaseComponentType)
                        .filter(type -> floating.contains(type.getName()))
                        .forEach(type ->
                                events.add(SimpleConditionEvent.violated(member, member + " has a " + type.getName())));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
