package vn.kiemphieu.suite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.net.URL;
import java.net.URLConnection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.counter.broken.Kiosk;
import vn.kiemphieu.suite.broken.AsksTheKiosk;
import vn.kiemphieu.suite.broken.OpensItsOwnPool;
import vn.kiemphieu.suite.broken.ReadsObjects;
import vn.kiemphieu.suite.broken.RowUtils;
import vn.kiemphieu.suite.broken.RunsCommands;
import vn.kiemphieu.suite.broken.SignsByItself;
import vn.kiemphieu.suite.inner.broken.KnowsThePortal;
import vn.kiemphieu.suite.organisation.broken.KnowsTheWeb;
import vn.kiemphieu.suite.outer.broken.KnowsTheOffice;
import vn.kiemphieu.suite.ring.broken.one.First;
import vn.kiemphieu.suite.ring.broken.two.Second;
import vn.kiemphieu.suite.web.Site;

/** Which part of the suite may enter which. Every rule is also shown a class that breaks it, to see that it can fail. */
@AnalyzeClasses(packages = "vn.kiemphieu.suite", importOptions = DoNotIncludeTests.class)
class SuiteRoomsTest {
    @ArchTest
    static final ArchRule parts_follow_the_picture = classes()
            .should(adhereToPlantUmlDiagram(
                    SuiteRoomsTest.class.getResource("/suite.puml"), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule the_portal_knows_nothing_of_the_office = noClasses()
            .that()
            .resideInAPackage("vn.kiemphieu.suite.outer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.kiemphieu.suite.inner..")
            .because("whoever breaks into the portal finds nothing else there (ADR 0020)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_office_knows_nothing_of_the_portal = noClasses()
            .that()
            .resideInAPackage("vn.kiemphieu.suite.inner..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.kiemphieu.suite.outer..")
            .because("only signed bundles go from one to the other (ADR 0020)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_suite_never_counts = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "vn.kiemphieu.counter..", "vn.kiemphieu.scanner..", "vn.kiemphieu.testballots.."))
            .because("it publishes what was counted and signed elsewhere");

    @ArchTest
    static final ArchRule only_the_store_opens_databases = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kiemphieu.suite.store")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.zaxxer.hikari..", "org.flywaydb..", "org.sqlite..")
                    .or(type(DriverManager.class)))
            .because("every database is opened with the tables of one zone");

    @ArchTest
    static final ArchRule only_the_bridge_signs_and_packs = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.security\\.(Signature|KeyPairGenerator)|java\\.util\\.(zip\\.Zip|jar\\.).*")
            .because("there is one place to audit (ADR 0019)");

    @ArchTest
    static final ArchRule the_suite_calls_nobody_and_runs_nothing = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.net.http..",
                            "javax.naming..",
                            "javax.script..",
                            "javax.xml..",
                            "org.xml..",
                            "org.w3c..")
                    .or(type(ProcessBuilder.class))
                    .or(type(URLConnection.class))
                    .or(type(ObjectInputStream.class)))
            .orShould()
            .callMethod(Runtime.class, "exec", String.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class)
            .orShould()
            .callMethod(URL.class, "openStream")
            .because(
                    "what is never done cannot be turned against us: requests, commands, objects and entities of others");

    @ArchTest
    static final ArchRule packages_go_round_in_no_circle = slices().matching("vn.kiemphieu.suite.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("vn.kiemphieu.suite.pages.."), resideInAnyPackage(".."))
            .because("a part is understood with what is below it");

    @ArchTest
    static final ArchRule a_name_says_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|Service)")
            .because("such a name fits anything, so anything ends up there");

    @Test
    void a_part_that_asks_against_the_arrow_is_seen() {
        assertBroken(parts_follow_the_picture, KnowsTheWeb.class, Site.class);
    }

    @Test
    void a_portal_that_knows_the_office_is_seen() {
        assertBroken(the_portal_knows_nothing_of_the_office, KnowsTheOffice.class, KnowsThePortal.class);
    }

    @Test
    void an_office_that_knows_the_portal_is_seen() {
        assertBroken(the_office_knows_nothing_of_the_portal, KnowsThePortal.class, KnowsTheOffice.class);
    }

    @Test
    void a_suite_that_asks_the_kiosk_is_seen() {
        assertBroken(the_suite_never_counts, AsksTheKiosk.class, Kiosk.class);
    }

    @Test
    void a_pool_of_ones_own_is_seen() {
        assertBroken(only_the_store_opens_databases, OpensItsOwnPool.class);
    }

    @Test
    void a_signature_beside_the_bridge_is_seen() {
        assertBroken(only_the_bridge_signs_and_packs, SignsByItself.class);
    }

    @Test
    void a_command_and_an_object_of_others_are_seen() {
        assertBroken(the_suite_calls_nobody_and_runs_nothing, RunsCommands.class);
        assertBroken(the_suite_calls_nobody_and_runs_nothing, ReadsObjects.class);
    }

    @Test
    void a_circle_is_seen() {
        assertBroken(packages_go_round_in_no_circle, First.class, Second.class);
    }

    @Test
    void a_drawer_is_seen() {
        assertBroken(a_name_says_what_a_class_is, RowUtils.class);
    }

    private static void assertBroken(ArchRule rule, Class<?>... examples) {
        assertTrue(
                rule.evaluate(new ClassFileImporter().importClasses(examples)).hasViolation(), rule.getDescription());
    }
}
