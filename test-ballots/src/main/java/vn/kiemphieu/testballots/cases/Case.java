package vn.kiemphieu.testballots.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.kiemphieu.testballots.Truth;

/** One remembered sheet. */
public final class Case {
    private static final List<String> PICTURES = List.of("sheet.jpg", "sheet.png", "sheet.tif");

    private final String name;
    private final Properties recipe = new Properties();

    private Case(String name) {
        this.name = name;
        recipe.putAll(Recipe.lines(text("case.properties")));
    }

    /** Every case, by name. */
    public static List<Case> all() {
        return text("index.txt", "").lines().map(Case::new).toList();
    }

    public static Case named(String name) {
        return new Case(name);
    }

    /** What is special about the sheet. */
    public String name() {
        return name;
    }

    /** Why it is kept, in a sentence. */
    public String why() {
        return recipe.getProperty("why");
    }

    /** Id of the election of the demonstration whose paper it is. */
    public String election() {
        return recipe.getProperty("election");
    }

    /** The known answer, from {@code expected.txt}. */
    public Truth truth() {
        return new Answer(text("expected.txt")).truth(new Recipe(recipe).emptySheet());
    }

    /** What the marks in the recipe say; empty where the case is a picture. Must agree with {@link #truth}. */
    public Optional<Truth> drawn() {
        return picture().isPresent()
                ? Optional.empty()
                : Optional.of(new Recipe(recipe).sheet().truth());
    }

    /** The picture as a file. */
    public byte[] bytes() {
        return picture().orElseGet(() -> new Recipe(recipe).sheet().draw().bytes());
    }

    private Optional<byte[]> picture() {
        return PICTURES.stream().map(this::resource).flatMap(Optional::stream).findFirst();
    }

    private String text(String file) {
        return text(name + "/" + file, file);
    }

    private static String text(String path, String file) {
        return read(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("the case " + path + " has no " + file));
    }

    private Optional<byte[]> resource(String file) {
        return read(name + "/" + file);
    }

    private static Optional<byte[]> read(String path) {
        try (InputStream in = Case.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own case " + path + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
