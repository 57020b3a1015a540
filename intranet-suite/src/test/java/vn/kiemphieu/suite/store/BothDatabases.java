package vn.kiemphieu.suite.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test that gets an empty place in SQLite and then one in PostgreSQL. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(BothDatabases.Places.class)
public @interface BothDatabases {
    /** Two places. */
    final class Places implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
                throws Exception {
            Path folder = Files.createTempDirectory("suite");
            folder.toFile().deleteOnExit();
            return Stream.of(
                            new Place.File(folder.resolve("suite.db")),
                            PostgresServer.running().newDatabase())
                    .map(Arguments::of);
        }
    }
}
