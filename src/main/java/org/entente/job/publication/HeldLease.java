package org.entente.job.publication;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.util.ShutdownHookManager;
import org.entente.io.run.Lease;
import org.entente.job.process.Progress;

/**
 * The lease of an output folder while a run writes there: renewed in the background, given back at
 * the end, on failure, and when the process is told to stop.
 */
public final class HeldLease implements AutoCloseable {
  /** Before Hadoop closes its file systems, which are needed to give the lease back. */
  private static final int PRIORITY = FileSystem.SHUTDOWN_HOOK_PRIORITY + 1;

  private final Lease lease;
  private final Runnable hook;
  private final ScheduledExecutorService renewals =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "lease");
            thread.setDaemon(true);
            return thread;
          });

  private ScheduledFuture<?> beat;
  private volatile boolean closed;

  private HeldLease(Lease lease) {
    this.lease = lease;
    this.hook = lease::close;
  }

  /**
   * Takes the lease.
   *
   * @throws org.entente.io.run.LeaseHeldException when another run holds it
   */
  public static HeldLease take(Configuration hadoop, String output) {
    return new HeldLease(Lease.take(hadoop, output, owner(), Clock.systemUTC()));
  }

  /** Begins to renew the lease; says once when another run has taken it over. */
  public void keep(Progress progress) {
    ShutdownHookManager.get().addShutdownHook(hook, PRIORITY);
    long seconds = Lease.RENEWAL.toSeconds();
    beat = renewals.scheduleWithFixedDelay(() -> renew(progress), seconds, seconds, SECONDS);
  }

  private void renew(Progress progress) {
    if (!lease.renew() && !closed) {
      renewals.shutdown();
      progress.note(
          "Another run has taken over the output folder. This one goes on: a run is published in"
              + " one step or not at all.");
    }
  }

  @Override
  public void close() {
    closed = true;
    if (beat != null) {
      beat.cancel(false);
    }
    renewals.shutdownNow();
    if (!ShutdownHookManager.get().isShutdownInProgress()) {
      ShutdownHookManager.get().removeShutdownHook(hook);
    }
    lease.close();
  }

  private static String owner() {
    String process = "process " + ProcessHandle.current().pid();
    try {
      return process + " on " + InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return process;
    }
  }
}
