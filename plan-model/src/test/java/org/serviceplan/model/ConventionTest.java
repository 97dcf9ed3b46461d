package org.serviceplan.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ConventionTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:(?:final|sealed|abstract) ){0,2}(?:class|record|enum|interface) ");
    private static final Pattern DOCUMENTED_TYPE = Pattern.compile(
            "(?m)\\*/\\n(?:@[A-Za-z]+(?:\\([^\\n]*\\))?\\n)*public (?:(?:final|sealed|abstract) ){0,2}(?:class|record|enum|interface) ");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.serviceplan.model");

    @Test
    void nothingButTheJdkIsNeededAtRunTime() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.serviceplan.model..", "org.jspecify.annotations..", "lombok..")
                .because(
                        "other projects link plan-model for its values alone: move what needs a library to plan-import")
                .check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.serviceplan.model.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a package that two need goes below both, to internal or text")
                .check(classes);
    }

    @Test
    void valuesDoNotKnowWhatIsBuiltOfThem() {
        noClasses()
                .that()
                .resideInAPackage("org.serviceplan.model.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.serviceplan.model")
                .because("annexes and measures are made of values, not the other way round")
                .check(classes);
    }

    @Test
    void internalIsNotExported() throws IOException {
        assertThat(Files.readString(SOURCES.resolve("module-info.java")))
                .as("export no package that is not a promise to other projects")
                .doesNotContain("model.internal");
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        for (Path source : sources()) {
            String code = Files.readString(source);
            assertThat(DOCUMENTED_TYPE.matcher(code).find())
                    .as("give the public type in %s a Javadoc: what it is, shapes, units, errors", source)
                    .isEqualTo(PUBLIC_TYPE.matcher(code).find());
        }
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() throws IOException {
        List<Path> packages = sources().stream()
                .map(Path::getParent)
                .filter(folder -> !folder.equals(SOURCES))
                .distinct()
                .toList();
        assertThat(packages).hasSizeGreaterThan(8);
        for (Path folder : packages) {
            assertThat(folder.resolve("package-info.java"))
                    .as("%s needs a package-info.java with a Javadoc and @%s", folder, NullMarked.class.getSimpleName())
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked");
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
