package org.entente.text.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.act.ActType;
import org.entente.text.commitment.CommitmentVocabulary.Sense;
import org.junit.jupiter.api.Test;

/** What becomes of an undertaking, report by report. */
final class LifeCycleTest {
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private final LifeCycle cycle = new LifeCycle();
  private final List<String> events = new ArrayList<>();
  private int stories;

  @Test
  void aPledgeIsReaffirmedAndDelivered() {
    say(ActType.PLEDGE);
    say(ActType.PLAN);
    say(ActType.DELIVERED);
    assertEquals(List.of("stated", "reaffirmed", "delivered"), events);
    assertEquals("fulfilled", cycle.on(START.plusYears(9)).status());
  }

  @Test
  void anAgreementIsSignedAndStarted() {
    say(ActType.AGREEMENT);
    assertEquals("agreed", cycle.said());
    say(ActType.SIGNED);
    assertEquals("signed", cycle.said());
    say(ActType.ONGOING);
    assertEquals(List.of("agreed", "signed", "started"), events);
    assertEquals("in_progress", cycle.said());
  }

  @Test
  void partsAddUpToTheWhole() {
    say(ActType.PLEDGE, amount(40, "ambulance"));
    say(ActType.DELIVERED, amount(12, "ambulance"));
    assertEquals("partly_fulfilled", cycle.said());
    say(ActType.DELIVERED, amount(28, "ambulance"));
    assertEquals(List.of("stated", "partly_delivered", "delivered"), events);
    assertEquals("fulfilled", cycle.said());
  }

  @Test
  void aStopThatIsOnlyRecalledStopsNothingAgain() {
    say(ActType.PLEDGE);
    next(ActType.REFUSAL, true, false, null, Set.of(Sense.SUSPEND));
    say(ActType.ONGOING);
    next(ActType.REFUSAL, true, true, null, Set.of(Sense.SUSPEND));
    assertEquals(List.of("stated", "suspended", "started"), events);
    assertEquals("in_progress", cycle.said());
  }

  @Test
  void whatASumBuysIsSomeOfIt() {
    say(ActType.PLEDGE, amount(24_000_000, "euro"));
    say(ActType.DELIVERED, amount(40, "ecole"));
    assertEquals("partly_fulfilled", cycle.said());
    next(ActType.DELIVERED, true, false, null, Set.of(Sense.KNOWN), amount(40, "ecole"));
    assertEquals("fulfilled", cycle.said());
  }

  @Test
  void whatRecursIsNeverWhole() {
    next(ActType.PLAN, true, false, null, Set.of(Sense.RATE));
    say(ActType.DELIVERED, amount(56_000_000, "dollar"));
    next(ActType.REFUSAL, true, false, null, Set.of(Sense.SUSPEND));
    say(ActType.DELIVERED, amount(40_000_000, "dollar"));
    assertEquals(List.of("stated", "partly_delivered", "suspended", "partly_delivered"), events);
    assertEquals("in_progress", cycle.said());
  }

  @Test
  void soManyOfWhatRecursAreWhole() {
    next(ActType.PLEDGE, true, false, null, Set.of(Sense.RATE), amount(20, "bourse"));
    say(ActType.DELIVERED, amount(20, "bourse"));
    assertEquals("fulfilled", cycle.said());
  }

  @Test
  void aRunningTotalIsNotAddedUp() {
    say(ActType.PLEDGE, amount(40, "ambulance"));
    say(ActType.DELIVERED, amount(25, "ambulance"));
    next(ActType.DELIVERED, true, false, null, Set.of(Sense.STILL), amount(30, "ambulance"));
    assertEquals("partly_fulfilled", cycle.said());
  }

  @Test
  void aPartOfAGreaterNumberIsAPart() {
    say(ActType.PLEDGE);
    say(ActType.DELIVERED, new Amount(BigDecimal.valueOf(2), "poste", BigDecimal.valueOf(3)));
    assertEquals("partly_fulfilled", cycle.said());
  }

  @Test
  void whatIsNotSaidToBeSoFulfilsNothing() {
    say(ActType.PLEDGE);
    next(ActType.DELIVERED, false, false, null, Set.of());
    next(ActType.REFUSAL, false, false, null, Set.of());
    assertEquals(List.of("stated"), events);
    assertEquals("announced", cycle.said());
  }

  @Test
  void whatAnArticleRecallsIsNoReaffirmation() {
    say(ActType.PLEDGE);
    next(ActType.PLEDGE, true, true, null, Set.of());
    assertEquals(List.of("stated"), events);
  }

  @Test
  void aStorySaysEachThingOnce() {
    say(ActType.PLEDGE);
    stories--;
    say(ActType.PLAN);
    assertEquals(List.of("stated"), events);
  }

  @Test
  void anOpenUndertakingIsOverdueBehindItsDeadlineAndThatIsComputed() {
    LocalDate due = START.plusDays(30);
    next(ActType.PLEDGE, true, false, due, Set.of());
    assertEquals(new LifeCycle.State("announced", START.plusDays(1), false), cycle.on(due));
    assertEquals(new LifeCycle.State("overdue", due.plusDays(1), true), cycle.on(due.plusDays(1)));
    assertEquals("announced", cycle.said());
  }

  @Test
  void aRequestIsNeverOverdueAndMayBeRefused() {
    next(ActType.REQUEST, true, false, START.plusDays(30), Set.of());
    assertEquals("requested", cycle.on(START.plusYears(1)).status());
    say(ActType.REFUSAL);
    assertEquals(List.of("requested", "refused"), events);
    assertEquals("refused", cycle.said());
  }

  @Test
  void theWordsSayHowAnUndertakingStops() {
    say(ActType.PLEDGE);
    next(ActType.REFUSAL, true, false, null, Set.of(Sense.SUSPEND));
    assertEquals("suspended", cycle.said());
    say(ActType.PLEDGE);
    assertEquals("announced", cycle.said());
    next(ActType.REFUSAL, true, false, null, Set.of(Sense.WITHDRAW));
    assertEquals(List.of("stated", "suspended", "reaffirmed", "withdrawn"), events);
  }

  @Test
  void aDeadlineForTheSignatureEndsWithIt() {
    next(ActType.PLAN, true, false, START.plusDays(30), Set.of(Sense.SIGNING));
    say(ActType.SIGNED);
    assertEquals("signed", cycle.on(START.plusYears(1)).status());
  }

  private void say(ActType type, Amount... amounts) {
    next(type, true, false, null, Set.of(), amounts);
  }

  private void next(
      ActType type,
      boolean asserted,
      boolean retold,
      LocalDate due,
      Set<Sense> senses,
      Amount... amounts) {
    stories++;
    EnumSet<Sense> said = EnumSet.noneOf(Sense.class);
    said.addAll(senses);
    cycle
        .next(
            new Report(
                type,
                "story-" + stories,
                START.plusDays(stories),
                asserted,
                retold,
                due,
                List.of(amounts),
                said,
                Set.of()))
        .ifPresent(events::add);
  }

  private static Amount amount(int value, String unit) {
    return new Amount(BigDecimal.valueOf(value), unit, null);
  }

  @Test
  void severalPapersOfOneDayTellOnePledge() {
    at("a", 1, ActType.PLEDGE);
    at("b", 1, ActType.PLEDGE);
    at("c", 2, ActType.PLEDGE);
    assertEquals(List.of("stated", "reaffirmed"), events);
  }

  @Test
  void whatFollowsAPartInItsStoryIsNotTheWhole() {
    at("a", 1, ActType.PLEDGE, amount(900, "soldat"));
    at("b", 2, ActType.DELIVERED, amount(400, "soldat"));
    at("b", 2, ActType.DELIVERED);
    assertEquals(List.of("stated", "partly_delivered"), events);
    at("c", 3, ActType.DELIVERED);
    assertEquals("fulfilled", cycle.said());
  }

  private void at(String story, int day, ActType type, Amount... amounts) {
    LocalDate date = START.plusDays(day);
    List<Amount> counted = List.of(amounts);
    cycle
        .next(new Report(type, story, date, true, false, null, counted, Set.of(), Set.of()))
        .ifPresent(events::add);
  }

  @Test
  void aReducedSumReplacesTheFirst() {
    say(ActType.PLEDGE, amount(60, "euro"));
    next(ActType.PLAN, true, false, null, Set.of(Sense.INSTEAD), amount(40, "euro"));
    say(ActType.DELIVERED, amount(15, "euro"));
    assertEquals("partly_fulfilled", cycle.said());
    say(ActType.DELIVERED, amount(25, "euro"));
    assertEquals("fulfilled", cycle.said());
  }

  @Test
  void whoIsToBeTrainedHasOnlyArrived() {
    report(ActType.PLEDGE, Set.of("train"));
    report(ActType.DELIVERED, Set.of("give", "send"));
    assertEquals("in_progress", cycle.said());
    report(ActType.DELIVERED, Set.of("train"));
    assertEquals(List.of("stated", "started", "delivered"), events);
  }

  @Test
  void aPaymentAloneBuildsNothing() {
    report(ActType.PLEDGE, Set.of("build"));
    report(ActType.DELIVERED, Set.of("pay"));
    assertEquals("partly_fulfilled", cycle.said());
  }

  @Test
  void whatIsStillToComeIsNotDone() {
    say(ActType.DELIVERED, amount(2, "remorqueur"));
    next(ActType.PLAN, true, false, null, Set.of(Sense.REST));
    assertEquals("partly_fulfilled", cycle.said());
  }

  @Test
  void theSameDeliveryToldByAnotherPaperIsNotAddedUp() {
    say(ActType.PLEDGE, amount(45, "dollar"));
    say(ActType.DELIVERED, amount(25, "dollar"));
    say(ActType.DELIVERED, amount(25, "dollar"));
    assertEquals("partly_fulfilled", cycle.said());
  }

  @Test
  void entryIntoForceAndLastingAreNoDeadlines() {
    say(ActType.SIGNED);
    next(ActType.PLAN, true, false, START.plusDays(40), Set.of(Sense.FORCE));
    next(ActType.PLAN, true, false, START.plusDays(50), Set.of(Sense.SPAN));
    assertEquals("signed", cycle.on(START.plusYears(1)).status());
  }

  @Test
  void aRepetitionAddsTheDeadlineAndTheNumber() {
    say(ActType.PLEDGE);
    cycle.repeat(
        new Report(
            ActType.PLEDGE,
            "story-1",
            START,
            true,
            false,
            START.plusDays(90),
            List.of(amount(40, "ambulance")),
            Set.of(),
            Set.of()));
    say(ActType.DELIVERED, amount(12, "ambulance"));
    assertEquals(List.of("stated", "partly_delivered"), events);
    assertEquals("overdue", cycle.on(START.plusYears(1)).status());
  }

  private void report(ActType type, Set<String> families) {
    stories++;
    LocalDate day = START.plusDays(stories);
    cycle
        .next(
            new Report(
                type, "story-" + stories, day, true, false, null, List.of(), Set.of(), families))
        .ifPresent(events::add);
  }

  @Test
  void whatSomebodySaysHeWillNotDoIsRefused() {
    assertTrue(Report.isAsserted(ActType.REFUSAL, "negated"));
    assertTrue(Report.isAsserted(ActType.DELIVERED, null));
    assertFalse(Report.isAsserted(ActType.DELIVERED, "negated"));
    assertFalse(Report.isAsserted(ActType.REFUSAL, "conditional"));
  }
}
