package dev.dateline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("dev.dateline");

  @Test
  void coreNeedsTheJdkOnly() {
    noClasses()
        .that()
        .resideInAPackage("dev.dateline.core..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("dev.dateline.core..", "java..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void parsersStorageAndGrpcNeverSeeEachOther() {
    forbidden("dev.dateline.parsers..", "dev.dateline.storage..", "dev.dateline.grpc..");
    forbidden("dev.dateline.storage..", "dev.dateline.parsers..", "dev.dateline.grpc..");
    forbidden("dev.dateline.grpc..", "dev.dateline.parsers..", "dev.dateline.storage..");
  }

  @Test
  void onlyTheProgramComposesThem() {
    forbidden("dev.dateline.parsers..", "dev.dateline.cli..");
    forbidden("dev.dateline.storage..", "dev.dateline.cli..");
    forbidden("dev.dateline.grpc..", "dev.dateline.cli..");
  }

  @Test
  void outletsDoNotKnowEachOther() {
    slices()
        .matching("dev.dateline.parsers.(ngaynay|ttxvn|chinanews|tmtpost|tgvn)..")
        .should()
        .notDependOnEachOther()
        .check(HOUSE);
  }

  @Test
  void noPackagesRunInCircles() {
    slices().matching("dev.dateline.core.(*)..").should().beFreeOfCycles().check(HOUSE);
    slices().matching("dev.dateline.cli.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void nothingIsFetchedAndNothingIsExecuted() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.dateline.core..", "dev.dateline.parsers..", "dev.dateline.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Runtime.class)
        .check(HOUSE);
  }

  @Test
  void theDomainNamesNoTransportAndNoTable() {
    forbidden("dev.dateline.core..", "io.grpc..", "com.google.protobuf..", "java.sql..");
    forbidden("dev.dateline.parsers..", "io.grpc..", "com.google.protobuf..", "java.sql..");
  }

  @Test
  void sqlStaysInStorageAndCommandsStayOutOfSight() {
    forbidden("dev.dateline.grpc..", "java.sql..");
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.dateline.cli.command..")
        .and()
        .haveNameNotMatching(".*\\.Dagger.*")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Command")
        .check(HOUSE);
  }

  private static void forbidden(String from, String... to) {
    noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to)
        .check(HOUSE);
  }
}
