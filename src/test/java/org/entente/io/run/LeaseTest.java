package org.entente.io.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeaseTest {
  private static final Duration JUST_BEFORE = Lease.TERM.minusSeconds(1);

  @TempDir private Path output;
  private final SettableClock clock = new SettableClock(Instant.parse("2024-07-01T02:00:00Z"));

  @Test
  void turnsASecondRunAwayAndSaysWhoHoldsTheFolderAndUntilWhen() throws IOException {
    try (Lease lease = take("first")) {
      assertTrue(lease.renew());
      LeaseHeldException e = assertThrows(LeaseHeldException.class, () -> take("second"));
      assertTrue(e.getMessage().contains("is held by first"), e.getMessage());
      assertTrue(e.getMessage().contains("until 2024-07-01T02:05:00Z"), e.getMessage());
      assertTrue(Files.readString(file()).contains("\"owner\" : \"first\""));
    }
    assertFalse(Files.exists(file()));
    take("third").close();
  }

  @Test
  void lastsAsLongAsItIsRenewed() {
    try (Lease lease = take("first")) {
      clock.advance(JUST_BEFORE);
      assertTrue(lease.renew());
      clock.advance(JUST_BEFORE);
      assertThrows(LeaseHeldException.class, () -> take("second"));
    }
  }

  @Test
  void isTakenOverWhenItHasRunOutAndLeftToTheTaker() throws IOException {
    Lease dead = take("dead");
    clock.advance(Lease.TERM);
    Lease taker = take("taker");
    assertFalse(dead.renew(), "the old holder must notice");
    dead.close();
    assertTrue(Files.readString(file()).contains("taker"), "the lease is not the old holder's");
    assertTrue(taker.renew());
    taker.close();
    try (var left = Files.list(output)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void comesBackWhenTheFileWasDeletedByHand() throws IOException {
    try (Lease lease = take("first")) {
      Files.delete(file());
      assertTrue(lease.renew());
      assertTrue(Files.exists(file()));
    }
  }

  @Test
  void isRespectedWhileItIsBeingWrittenAndNotForever() throws IOException {
    Files.writeString(file(), "");
    Files.setLastModifiedTime(file(), FileTime.from(clock.instant()));
    assertThrows(LeaseHeldException.class, () -> take("second"));
    clock.advance(Lease.TERM);
    take("second").close();
  }

  @Test
  void isNotBlockedForEverByATakerThatDied() throws IOException {
    take("dead");
    Path marker = output.resolve("_lease-takeover.json");
    Files.writeString(marker, "");
    clock.advance(Lease.TERM);
    Files.setLastModifiedTime(marker, FileTime.from(clock.instant()));
    assertThrows(LeaseHeldException.class, () -> take("second"));
    clock.advance(Lease.TERM);
    assertThrows(LeaseHeldException.class, () -> take("third"), "removes the marker");
    take("fourth").close();
  }

  @Test
  void isGivenToOneOfManyWhoAskAtOnce() throws Exception {
    Lease dead = take("dead");
    clock.advance(Lease.TERM.plusSeconds(1));
    int runs = 8;
    CyclicBarrier start = new CyclicBarrier(runs);
    ExecutorService threads = Executors.newFixedThreadPool(runs);
    try {
      List<Callable<Boolean>> takers =
          IntStream.range(0, runs)
              .<Callable<Boolean>>mapToObj(
                  number ->
                      () -> {
                        start.await();
                        try {
                          take("run " + number);
                          return true;
                        } catch (LeaseHeldException e) {
                          return false;
                        }
                      })
              .toList();
      int holders = 0;
      for (Future<Boolean> taken : threads.invokeAll(takers)) {
        holders += taken.get() ? 1 : 0;
      }
      assertEquals(1, holders);
      assertFalse(dead.renew());
    } finally {
      threads.shutdownNow();
    }
  }

  private Lease take(String owner) {
    return Lease.take(new Configuration(), output.toString(), owner, clock);
  }

  private Path file() {
    return output.resolve(Lease.FILE);
  }

  /** A clock that stands still until it is told to go on. */
  private static final class SettableClock extends Clock {
    private Instant now;

    SettableClock(Instant now) {
      this.now = now;
    }

    void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
