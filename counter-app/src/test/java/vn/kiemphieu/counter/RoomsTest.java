package vn.kiemphieu.counter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemphieu.bridge.broken.UnpacksOnDisk;
import vn.kiemphieu.counter.broken.BorrowsTestBallots;
import vn.kiemphieu.counter.broken.LooksInsideTheScanner;
import vn.kiemphieu.counter.broken.SheetUtils;
import vn.kiemphieu.counter.broken.ShowsHandwriting;
import vn.kiemphieu.counter.broken.kiosk.hall.ShowsABallot;
import vn.kiemphieu.counter.broken.printing.PrintsVotes;
import vn.kiemphieu.counter.kiosk.page.Part;
import vn.kiemphieu.scanner.Handwriting;
import vn.kiemphieu.scanner.broken.HiddenStep;
import vn.kiemphieu.scanner.broken.page.FirstStep;
import vn.kiemphieu.scanner.broken.second.SeesWithOtherEyes;
import vn.kiemphieu.tally.broken.AsksTheCounter;
import vn.kiemphieu.testballots.broken.Forgery;

/** Which room may enter which. Every rule is also shown a class that breaks it, to see that it can fail. */
@AnalyzeClasses(packages = "vn.kiemphieu", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    @ArchTest
    static final ArchRule rooms_follow_the_picture = classes()
            .should(adhereToPlantUmlDiagram(
                    RoomsTest.class.getResource("/rooms.puml"), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule only_rehearsals_commands_and_the_benchmark_use_test_ballots = noClasses()
            .that()
            .resideInAPackage("vn.kiemphieu.counter..")
            .and()
            .resideOutsideOfPackages(
                    "vn.kiemphieu.counter.command", "vn.kiemphieu.counter.bench..", "vn.kiemphieu.counter.rehearsal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.kiemphieu.testballots..")
            .because("no made-up ballot may come near a real count")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule handwriting_stays_in_the_counting_room = noClasses()
            .that()
            .resideInAPackage("vn.kiemphieu.counter..")
            .and()
            .resideOutsideOfPackage("vn.kiemphieu.counter.counting")
            .and()
            .doNotHaveFullyQualifiedName("vn.kiemphieu.counter.bench.RescanProof")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Handwriting.class)
            .because("whoever cannot name it cannot write it into a result or show it (ADR 0010)");

    @ArchTest
    static final ArchRule the_scanner_has_one_door = noClasses()
            .that()
            .resideOutsideOfPackage("vn.kiemphieu.scanner..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.kiemphieu.scanner.*..")
            .because("how a sheet is read may change without anybody noticing");

    @ArchTest
    static final ArchRule the_second_look_shares_nothing_with_the_first_reading = noClasses()
            .that()
            .resideInAPackage("vn.kiemphieu.scanner..second..")
            .or()
            .haveFullyQualifiedName("vn.kiemphieu.scanner.SecondLook")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "vn.kiemphieu.scanner..page..",
                    "vn.kiemphieu.scanner..mark..",
                    "vn.kiemphieu.scanner..code..",
                    "vn.kiemphieu.scanner..stain..",
                    "vn.kiemphieu.scanner..colour..",
                    "vn.kiemphieu.scanner..hand.."))
            .because("one mistake must not be made by both (ADR 0014)");

    @ArchTest
    static final ArchRule printers_and_sticks_know_nothing_of_votes = noClasses()
            .that()
            .resideInAnyPackage("vn.kiemphieu.counter..printing..", "vn.kiemphieu.counter..usb..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "vn.kiemphieu.tally..",
                    "vn.kiemphieu.scanner..",
                    "vn.kiemphieu.bridge..",
                    "vn.kiemphieu.counter.journal..",
                    "vn.kiemphieu.counter.session..",
                    "vn.kiemphieu.counter.people.."))
            .because("what leaves the box is decided elsewhere; here it is bytes");

    @ArchTest
    static final ArchRule the_screen_of_the_hall_knows_no_picture = noClasses()
            .that()
            .resideInAPackage("vn.kiemphieu.counter..kiosk.hall..")
            .should()
            .dependOnClassesThat(belongToAnyOf(Part.Picture.class, Part.Paper.class)
                    .or(resideInAnyPackage("vn.kiemphieu.scanner..", "vn.kiemphieu.counter.kiosk.decide..")))
            .because("the hall never sees a ballot");

    @ArchTest
    static final ArchRule the_bridge_names_no_file = noClasses()
            .that()
            .resideInAPackage("vn.kiemphieu.bridge..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(nio\\.(file|channels)\\.|io\\.(File|RandomAccess|Print)|util\\.zip\\.ZipFile).*")
            .because("whoever opens a hostile bundle must not be able to write, wherever it points (ADR 0019)");

    @ArchTest
    static final ArchRule a_name_says_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)")
            .because("such a name fits anything, so anything ends up there");

    @Test
    void a_room_that_asks_against_the_arrow_is_seen() {
        assertBroken(rooms_follow_the_picture, AsksTheCounter.class, SheetUtils.class);
    }

    @Test
    void a_test_ballot_in_the_counter_is_seen() {
        assertBroken(
                only_rehearsals_commands_and_the_benchmark_use_test_ballots, BorrowsTestBallots.class, Forgery.class);
    }

    @Test
    void handwriting_elsewhere_is_seen() {
        assertBroken(handwriting_stays_in_the_counting_room, ShowsHandwriting.class);
    }

    @Test
    void a_look_inside_the_scanner_is_seen() {
        assertBroken(the_scanner_has_one_door, LooksInsideTheScanner.class, HiddenStep.class);
    }

    @Test
    void a_second_look_through_the_first_reading_is_seen() {
        assertBroken(the_second_look_shares_nothing_with_the_first_reading, SeesWithOtherEyes.class, FirstStep.class);
    }

    @Test
    void a_printer_that_knows_votes_is_seen() {
        assertBroken(printers_and_sticks_know_nothing_of_votes, PrintsVotes.class, AsksTheCounter.class);
    }

    @Test
    void a_ballot_before_the_hall_is_seen() {
        assertBroken(the_screen_of_the_hall_knows_no_picture, ShowsABallot.class);
    }

    @Test
    void a_bundle_unpacked_by_the_bridge_is_seen() {
        assertBroken(the_bridge_names_no_file, UnpacksOnDisk.class);
    }

    @Test
    void a_drawer_is_seen() {
        assertBroken(a_name_says_what_a_class_is, SheetUtils.class);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        assertEquals(List.of(), packagesWithoutWords(Path.of("..")));
    }

    @Test
    void a_package_without_words_is_seen(@TempDir Path house) throws IOException {
        var room = Files.createDirectories(house.resolve("room/src/main/java/vn/room"));
        Files.createFile(room.resolve("Chair.java"));
        assertEquals(List.of(room), packagesWithoutWords(house));
    }

    private static void assertBroken(ArchRule rule, Class<?>... examples) {
        assertTrue(
                rule.evaluate(new ClassFileImporter().importClasses(examples)).hasViolation(), rule.getDescription());
    }

    private static List<Path> packagesWithoutWords(Path house) throws IOException {
        try (Stream<Path> rooms = Files.list(house)) {
            return rooms.map(room -> room.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .flatMap(RoomsTest::packages)
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static Stream<Path> packages(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
