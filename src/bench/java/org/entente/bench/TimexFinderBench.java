package org.entente.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.io.LexiconFiles;
import org.entente.text.time.Interval;
import org.entente.text.time.TimeExpression;
import org.entente.text.time.TimexFinder;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How many bytes of French news one thread reads for expressions of time in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimexFinderBench {
  private static final String PARAGRAPH =
      "Le ministre a reçu mardi 12 mai à Hanoï la délégation arrivée la veille. Les deux parties ont"
          + " convenu de livrer douze engins d'ici à la fin de 2025 et de se revoir au premier"
          + " trimestre. En 2019, l'accord conclu pour trois ans n'avait été appliqué qu'à moitié,"
          + " et près de 2.500 familles attendent encore leur relogement sur la rive du fleuve. Le"
          + " directeur a rappelé que le projet, dont le coût dépasse quarante millions d'euros,"
          + " emploie actuellement une centaine d'ingénieurs venus de sept pays de la région.\n\n";

  private final TimexFinder finder = new TimexFinder(LexiconFiles.bundled().time());
  private final Interval anchor = Interval.day(LocalDate.of(2024, 6, 19), "metadata");
  private String text;
  private int bytes;

  /** Bytes read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** Bytes of UTF-8. */
    public long bytes;
  }

  /** Makes a text of about one megabyte. */
  @Setup
  public void write() {
    text = PARAGRAPH.repeat(1_500);
    bytes = text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Reads the text. */
  @Benchmark
  public List<TimeExpression> read(Volume volume) {
    volume.bytes += bytes;
    return finder.find(text, anchor);
  }
}
