package vn.kiemphieu.tally;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemphieu.tally.broken.AsksTheClock;
import vn.kiemphieu.tally.broken.HalvesAVote;
import vn.kiemphieu.tally.broken.OpensAFile;
import vn.kiemphieu.tally.broken.TossesACoin;
import vn.kiemphieu.tally.broken.election.LooksUp;
import vn.kiemphieu.tally.broken.session.Above;

/** What the engine may not touch. Every rule is also shown a class that breaks it, to see that it can fail. */
@AnalyzeClasses(packages = "vn.kiemphieu.tally", importOptions = DoNotIncludeTests.class)
class EngineFencesTest {
    private static final Set<String> FRACTIONS = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final DescribedPredicate<JavaClass> FLOATING = DescribedPredicate.describe(
            "floating point",
            type -> FRACTIONS.contains(type.getBaseComponentType().getName()));

    private static final DescribedPredicate<List<JavaClass>> ANY_FLOATING = DescribedPredicate.describe(
            "floating point among them", types -> types.stream().anyMatch(FLOATING));

    @ArchTest
    static final ArchRule the_engine_reads_and_writes_nothing = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.kiemphieu.tally..",
                    "java.lang..",
                    "java.math",
                    "java.nio",
                    "java.nio.charset",
                    "java.security",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream")
            .because("the same ballots give the same result on every machine")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_engine_has_no_clock = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|InstantSource)")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callConstructor(java.util.Date.class)
            .orShould()
            .callCodeUnitWhere(target(owner(resideInAPackage("java.time.."))).and(target(nameMatching("now"))))
            .because("a count repeated tomorrow gives the same result")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_engine_tosses_no_coin = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\..*Random.*")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .because("a tie is for the congress to break")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_field_is_a_fraction = noFields()
            .should()
            .haveRawType(FLOATING)
            .because("a vote is never a fraction")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_parameter_is_a_fraction = noCodeUnits()
            .should()
            .haveRawParameterTypes(ANY_FLOATING)
            .because("a vote is never a fraction")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_answer_is_a_fraction = noCodeUnits()
            .should()
            .haveRawReturnType(FLOATING)
            .because("a vote is never a fraction")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_called_gives_a_fraction = noClasses()
            .should()
            .callCodeUnitWhere(target(DescribedPredicate.describe("floating point", EngineFencesTest::isFloating)))
            .because("a vote is never a fraction")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_ballot_moves_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("session")
            .definedBy("vn.kiemphieu.tally..session..")
            .layer("check")
            .definedBy("vn.kiemphieu.tally..check..")
            .layer("count")
            .definedBy("vn.kiemphieu.tally..count..")
            .layer("ballot")
            .definedBy("vn.kiemphieu.tally..ballot..")
            .layer("election")
            .definedBy("vn.kiemphieu.tally..election..")
            .whereLayer("session")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("check")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("count")
            .mayOnlyBeAccessedByLayers("session", "check")
            .whereLayer("ballot")
            .mayOnlyBeAccessedByLayers("session", "check", "count")
            .allowEmptyShould(true);

    @Test
    void an_opened_file_is_seen() {
        assertBroken(the_engine_reads_and_writes_nothing, OpensAFile.class);
    }

    @Test
    void a_clock_is_seen() {
        for (var clock : AsksTheClock.class.getDeclaredClasses()) assertBroken(the_engine_has_no_clock, clock);
    }

    @Test
    void a_coin_is_seen() {
        for (var coin : TossesACoin.class.getDeclaredClasses()) assertBroken(the_engine_tosses_no_coin, coin);
    }

    @Test
    void a_fraction_is_seen() {
        assertBroken(no_field_is_a_fraction, HalvesAVote.Field.class);
        assertBroken(no_parameter_is_a_fraction, HalvesAVote.Parameter.class);
        assertBroken(no_parameter_is_a_fraction, HalvesAVote.Row.class);
        assertBroken(no_answer_is_a_fraction, HalvesAVote.Answer.class);
        assertBroken(nothing_called_gives_a_fraction, HalvesAVote.Call.class);
    }

    @Test
    void a_step_back_is_seen() {
        assertBroken(a_ballot_moves_one_way, LooksUp.class, Above.class);
    }

    private static boolean isFloating(CodeUnitCallTarget called) {
        return FLOATING.test(called.getRawReturnType()) || ANY_FLOATING.test(called.getRawParameterTypes());
    }

    private static void assertBroken(ArchRule rule, Class<?>... examples) {
        assertTrue(
                rule.evaluate(new ClassFileImporter().importClasses(examples)).hasViolation(), rule.getDescription());
    }
}
