package vn.kiemphieu.report.flow;

import java.util.List;

/** Nothing, of a height in millimetres; keeps what stands above and below together. */
public record Space(double height) implements Block {
    @Override
    public List<Strip> strips(double width) {
        return List.of(new Strip(height, List.of(), false));
    }
}
