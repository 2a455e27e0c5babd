package org.entente.job.process;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Makes the Spark session. The master and everything about resources come from {@code spark-submit}
 * or a launcher; only what the results depend on is set here.
 */
public final class SparkSessions {
  private static final String HADOOP_PREFIX = "spark.hadoop.";

  private SparkSessions() {}

  /**
   * Starts the session.
   *
   * @throws EntenteException when nothing says where to run
   */
  public static SparkSession start(SparkConf conf, Progress progress) {
    if (!conf.contains("spark.master")) {
      throw new EntenteException(
          ExitCode.WRONG_USE,
          "No Spark master is set: start with jobs/entente (this machine), jobs/submit or"
              + " spark-submit --master URL (a cluster).");
    }
    SparkSession spark =
        SparkSession.builder()
            .config(conf)
            .appName("Entente")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.ansi.enabled", "true")
            .getOrCreate();
    if (progressStyle() == Progress.Style.BAR) {
      spark.sparkContext().addSparkListener(new TaskTicks(progress));
    }
    return spark;
  }

  /** The Hadoop settings of the session to be, for what is done before it starts. */
  public static Configuration hadoop(SparkConf conf) {
    Configuration hadoop = new Configuration();
    for (Tuple2<String, String> entry : conf.getAllWithPrefix(HADOOP_PREFIX)) {
      hadoop.set(entry._1(), entry._2());
    }
    return hadoop;
  }

  /** A bar where a launcher says that standard error is a terminal; lines elsewhere. */
  public static Progress.Style progressStyle() {
    return "true".equals(System.getenv("ENTENTE_TERMINAL"))
        ? Progress.Style.BAR
        : Progress.Style.LINES;
  }
}
