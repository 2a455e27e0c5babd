package org.entente.job.process;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.io.run.Sha256;
import picocli.CommandLine.IVersionProvider;

/** The versions of what makes a run. */
public final class Versions implements IVersionProvider {
  /** By name, in a fixed order: entente, spark, java, scala. */
  public static Map<String, String> asMap() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("entente", entente());
    versions.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
    versions.put("java", Runtime.version().toString());
    versions.put("scala", scala.util.Properties.versionNumberString());
    return versions;
  }

  /** The version of this program, as the jar's manifest says. */
  public static String entente() {
    String version = Versions.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /**
   * What tells this program from another: the hash of the jar that runs, or the version where the
   * classes come from a folder.
   */
  public static String program() {
    try {
      Path jar =
          Path.of(Versions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar) ? Sha256.of(Files.readAllBytes(jar)) : entente();
    } catch (IOException | URISyntaxException e) {
      return entente();
    }
  }

  @Override
  public String[] getVersion() {
    return asMap().entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .toArray(String[]::new);
  }
}
