package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Holds the packages to their directions, and the code to what Spark does not forgive. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule TEXT_HAS_NO_ENGINE =
      noClasses()
          .that()
          .resideInAPackage("org.entente.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..",
              "org.apache.hadoop..",
              "scala..",
              "com.fasterxml..",
              "java.nio.file..",
              "java.net.http..",
              "java.sql..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule TEXT_HAS_NO_CLOCK =
      noClasses()
          .that()
          .resideInAPackage("org.entente.text..")
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .allowEmptyShould(true);

  @ArchTest static final ArchRule TEXT_KNOWS_ONLY_ITSELF = knowsOnly("text");

  @ArchTest static final ArchRule TABLE_KNOWS_ONLY_ITSELF = knowsOnly("table");

  @ArchTest static final ArchRule STAGES_KNOW_TEXT_AND_TABLES = knowsOnly("stage", "text", "table");

  @ArchTest static final ArchRule IO_KNOWS_TEXT_AND_TABLES = knowsOnly("io", "text", "table");

  @ArchTest static final ArchRule REPORT_KNOWS_TABLES = knowsOnly("report", "table");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.entente.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CYCLES_BELOW_JOB =
      slices().matching("org.entente.job.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WHAT_COMMANDS_STAND_ON_KNOWS_NO_COMMAND =
      noClasses()
          .that()
          .resideInAPackage("org.entente.job.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente.job");

  @ArchTest
  static final ArchRule TABLES_KNOW_ONLY_SPARK_TYPES =
      noClasses()
          .that()
          .resideInAPackage("org.entente.table..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.apache..")
                  .and(not(resideInAPackage("org.apache.spark.sql.."))));

  @ArchTest
  static final ArchRule ONLY_TOPICS_USE_MLLIB =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.stage.topics..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark.ml..", "org.apache.spark.mllib..");

  @ArchTest
  static final ArchRule ONLY_JOB_STARTS_SPARK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.job..")
          .should()
          .callMethod(SparkSession.class, "builder")
          .orShould()
          .dependOnClassesThat()
          .haveSimpleName("SparkConf");

  @ArchTest
  static final ArchRule NOBODY_SETS_THE_MASTER =
      noClasses()
          .should()
          .callMethod(SparkSession.Builder.class, "master", String.class)
          .orShould()
          .callMethod(org.apache.spark.SparkConf.class, "setMaster", String.class);

  @ArchTest
  static final ArchRule ENCODERS_OF_BEANS_LOSE_RECORDS =
      noClasses()
          .should()
          .callMethod(Encoders.class, "bean", Class.class)
          .orShould()
          .callMethod(SparkSession.class, "createDataFrame", java.util.List.class, Class.class)
          .because("both give a record an empty schema, without an error");

  @ArchTest
  static final ArchRule STAGES_LEAVE_PERSISTING_TO_THE_PIPELINE =
      noClasses()
          .that()
          .resideInAPackage("org.entente.stage..")
          .should()
          .callMethod(org.apache.spark.sql.Dataset.class, "cache")
          .orShould()
          .callMethod(org.apache.spark.sql.Dataset.class, "persist")
          .orShould()
          .callMethod(org.apache.spark.sql.Dataset.class, "count")
          .orShould()
          .callMethod(org.apache.spark.sql.Dataset.class, "show")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$")
          .andShould()
          .beTopLevelClasses();

  @ArchTest
  static final ArchRule EXCEPTIONS_END_IN_EXCEPTION =
      classes()
          .that()
          .areAssignableTo(Exception.class)
          .should()
          .haveSimpleNameEndingWith("Exception");

  private static ArchRule knowsOnly(String name, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = "org.entente." + name + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = "org.entente." + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(allowed[0])
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.entente..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true);
  }
}
