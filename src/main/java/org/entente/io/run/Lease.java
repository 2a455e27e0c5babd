package org.entente.io.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The right to publish in an output folder: the file {@code _lease.json}, which names its owner and
 * the time at which it runs out unless it is renewed.
 *
 * <p>The lease spares two runs from doing the same work, and says early that another one is at it.
 * It is no lock: readers never look at it, and results do not depend on it, since a run is
 * published in one step whoever holds the lease. The file is created only where there is none, in
 * one step on local disks, HDFS, ABFS and S3A of Hadoop 3.4.2 and newer; on other object stores two
 * runs that begin within the same moment may both believe that they hold it. A lease that has run
 * out is replaced by one of several takers. Clocks of machines that share an output folder must
 * agree to within a minute or so.
 */
public final class Lease implements AutoCloseable {
  /** How long a lease lasts without renewal. */
  public static final Duration TERM = Duration.ofMinutes(5);

  /** How often a holder renews it, so that several renewals may fail before it is lost. */
  public static final Duration RENEWAL = Duration.ofMinutes(1);

  static final String FILE = "_lease.json";

  private static final String MARKER = "_lease-takeover.json";
  private static final String UNREADABLE = "unreadable";

  /**
   * What the file says.
   *
   * @param owner who holds it, for people
   * @param token of this holder alone
   * @param started when it was taken, ISO instant
   * @param renewed the last sign of life, ISO instant
   * @param expires when it runs out, ISO instant
   */
  record Terms(String owner, String token, String started, String renewed, String expires) {}

  private final Storage storage;
  private final RunPaths paths;
  private final Clock clock;
  private final String owner;
  private final String token = UUID.randomUUID().toString();
  private final Instant started;
  private boolean held;

  private Lease(Storage storage, RunPaths paths, String owner, Clock clock) {
    this.storage = storage;
    this.paths = paths;
    this.clock = clock;
    this.owner = owner;
    this.started = clock.instant();
  }

  /**
   * Takes the lease of an output folder, which is made if it is not there.
   *
   * @param owner names the holder, for the message to others
   * @throws LeaseHeldException when another run holds it
   */
  public static Lease take(
      Configuration configuration, String outputUri, String owner, Clock clock) {
    try {
      Path output = new Path(outputUri);
      Storage storage = Storage.of(configuration, output);
      RunPaths paths = new RunPaths(storage.qualified(output));
      storage.createFolder(paths.output());
      Lease lease = new Lease(storage, paths, owner, clock);
      lease.take();
      return lease;
    } catch (IOException e) {
      throw new OutputException("Cannot take the lease of the output folder " + outputUri, e);
    }
  }

  private synchronized void take() throws IOException {
    Found other = found();
    if (other == null) {
      held = storage.createIfAbsent(file(), json());
    } else if (clock.instant().isBefore(other.expires())) {
      throw held(other);
    } else {
      takeOver(other);
    }
    if (!held) {
      throw held(found());
    }
  }

  /**
   * Replaces a lease that has run out. Only one of several takers can create the marker, and it
   * looks again when it has: who comes later finds a lease that has not run out.
   */
  private void takeOver(Found stale) throws IOException {
    Path marker = new Path(paths.output(), MARKER);
    if (!storage.createIfAbsent(marker, json())) {
      removeIfOld(marker);
      return;
    }
    try {
      Found now = found();
      if (now == null) {
        held = storage.createIfAbsent(file(), json());
      } else if (now.token().equals(stale.token())) {
        storage.replace(file(), json());
        held = true;
      }
    } finally {
      storage.delete(marker);
    }
  }

  /** A taker that died leaves its marker behind, which must not stand in the way for ever. */
  private void removeIfOld(Path marker) throws IOException {
    Found taker = found(marker);
    if (taker != null && !clock.instant().isBefore(taker.expires())) {
      storage.delete(marker);
    }
  }

  /**
   * Extends the lease by another term.
   *
   * @return whether it is still held; once lost, it stays lost
   */
  public synchronized boolean renew() {
    if (!held) {
      return false;
    }
    try {
      Found now = found();
      if (now == null) {
        held = storage.createIfAbsent(file(), json());
      } else if (now.token().equals(token)) {
        storage.replace(file(), json());
      } else {
        held = false;
      }
    } catch (IOException e) {
      // The next renewal tries again; several may fail before the term is over.
    }
    return held;
  }

  /** Gives the lease back, if it is still this holder's. */
  @Override
  public synchronized void close() {
    if (!held) {
      return;
    }
    held = false;
    try {
      Found now = found();
      if (now != null && now.token().equals(token)) {
        storage.delete(file());
      }
    } catch (IOException e) {
      // It runs out by itself.
    }
  }

  private LeaseHeldException held(Found other) {
    String who = other == null ? "another run" : other.owner();
    String until = other == null ? "" : ", until " + other.expires() + " unless it is renewed";
    return new LeaseHeldException(
        "The output folder "
            + paths.output()
            + " is held by "
            + who
            + until
            + ": try again later; if that run is surely dead, delete "
            + file());
  }

  private Path file() {
    return new Path(paths.output(), FILE);
  }

  private byte[] json() {
    Instant now = clock.instant();
    return Manifest.json(
        new Terms(owner, token, started.toString(), now.toString(), now.plus(TERM).toString()));
  }

  private record Found(String owner, String token, Instant expires) {}

  private Found found() throws IOException {
    return found(file());
  }

  /** What the file says; null when there is none. One that is only half written counts in full. */
  private Found found(Path file) throws IOException {
    try {
      Instant written = Instant.ofEpochMilli(storage.status(file).getModificationTime());
      return found(storage.read(file), written);
    } catch (FileNotFoundException | NoSuchFileException e) {
      return null;
    }
  }

  private static Found found(byte[] content, Instant written) throws IOException {
    try {
      Terms terms = Manifest.read(content, Terms.class);
      if (terms.token() != null && terms.expires() != null) {
        return new Found(terms.owner(), terms.token(), Instant.parse(terms.expires()));
      }
    } catch (JsonProcessingException | DateTimeException e) {
      // Being written just now, or not by this program.
    }
    return new Found("another run", UNREADABLE, written.plus(TERM));
  }
}
