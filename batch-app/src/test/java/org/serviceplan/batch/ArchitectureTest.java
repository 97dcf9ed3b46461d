package org.serviceplan.batch;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The walls of the house, over the classes of all modules. */
class ArchitectureTest {
    private static final String MODEL = "org.serviceplan.model..";
    private static final String IMPORTER = "org.serviceplan.importer..";
    private static final String REPORT = "org.serviceplan.report..";
    private static final String BATCH = "org.serviceplan.batch..";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // What a module lends others for their tests is a jar by the time all of it is verified.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.serviceplan");

    @Test
    void modelKnowsNoOtherModule() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(MODEL)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(IMPORTER, REPORT, BATCH),
                "plan-model is what other projects link: move the class that needs more to the module that has it");
    }

    @Test
    void importerAndReportKnowOnlyTheModel() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(IMPORTER)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(REPORT, BATCH),
                "plan-import makes submissions; what is done with them belongs to plan-report or batch-app");
        check(
                noClasses()
                        .that()
                        .resideInAPackage(REPORT)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(IMPORTER, BATCH),
                "plan-report takes submissions, wherever they come from: pass in what it needs");
    }

    @Test
    void workbookLibrariesStayInTheirRooms() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "org.serviceplan.importer.workbook..",
                                "org.serviceplan.importer.form..",
                                "org.serviceplan.importer.samples..",
                                "org.serviceplan.report.workbook..",
                                "org.serviceplan.report.memo.workbook..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.poi..",
                                "org.openxmlformats..",
                                "javax.xml..",
                                "org.w3c.dom..",
                                "org.xml.sax..",
                                "com.fasterxml.aalto..",
                                "org.codehaus.stax2.."),
                "POI and XML stop at the workbook packages: give our own Cell and Sheet onwards");
    }

    @Test
    void springAndDatabasesStayInBatchApp() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(BATCH)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.postgresql.."),
                "Spring and JDBC are for batch-app alone: pass in values");
    }

    @Test
    void sqlStaysInTheStore() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(BATCH)
                        .and()
                        .resideOutsideOfPackages("org.serviceplan.batch.store..", "org.serviceplan.batch.database..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."),
                "Write a method on a table of the store package");
    }

    @Test
    void inspectStartsWithoutSpringOrADatabase() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.serviceplan.batch.inspect..",
                                "org.serviceplan.batch.findings..",
                                "org.serviceplan.batch.template..",
                                "org.serviceplan.batch.synthetic..",
                                "org.serviceplan.batch.inbox..",
                                "org.serviceplan.batch.terminal..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "java.sql..", "org.slf4j.."),
                "inspect answers within a second: keep what it uses free of Spring");
    }

    @Test
    void packagesHaveNoCycles() {
        check(
                slices().matching("org.serviceplan.(**)").should().beFreeOfCycles(),
                "let the package that is more general know nothing of the other");
    }

    private static void check(ArchRule rule, String advice) {
        rule.because(advice).check(CLASSES);
    }
}
