package vn.kiemphieu.scanner.sane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words as backends of SANE have them. */
class SourceTest {
    private static final List<String> FUJITSU = List.of("Flatbed", "ADF Front", "ADF Back", "ADF Duplex");
    private static final List<String> EPSON = List.of("Flatbed", "Automatic Document Feeder");
    private static final List<String> BROTHER = List.of(
            "FlatBed", "Automatic Document Feeder(left aligned)", "Automatic Document Feeder(left aligned,Duplex)");

    @Test
    void one_side_comes_from_the_front() {
        assertEquals(Optional.of("ADF Front"), Source.choose(FUJITSU, 1));
        assertEquals(Optional.of("Automatic Document Feeder"), Source.choose(EPSON, 1));
        assertEquals(Optional.of("Automatic Document Feeder(left aligned)"), Source.choose(BROTHER, 1));
    }

    @Test
    void both_sides_come_from_the_duplex_feeder() {
        assertEquals(Optional.of("ADF Duplex"), Source.choose(FUJITSU, 2));
        assertEquals(Optional.of("Automatic Document Feeder(left aligned,Duplex)"), Source.choose(BROTHER, 2));
    }

    @Test
    void a_feeder_whose_sides_are_chosen_elsewhere_is_taken_for_both() {
        assertEquals(Optional.of("Automatic Document Feeder"), Source.choose(EPSON, 2));
    }

    @Test
    void glass_is_no_feeder() {
        assertEquals(Optional.empty(), Source.choose(List.of("Flatbed"), 1));
    }

    @Test
    void grey_is_grey_and_no_pattern_of_dots() {
        assertEquals(
                Optional.of("True Gray"),
                Setting.grey(List.of("Black & White", "Gray[Error Diffusion]", "True Gray", "24bit Color")));
        assertEquals(Optional.of("Gray"), Setting.grey(List.of("Grayscale 4 bit", "Gray")));
        assertEquals(Optional.empty(), Setting.grey(List.of("Lineart", "Color")));
    }
}
