package org.entente.job;

import static org.entente.job.option.RunOptions.StageGroup.COMMITMENTS;
import static org.entente.job.option.RunOptions.StageGroup.PARTNERS;
import static org.entente.job.option.RunOptions.StageGroup.TOPICS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.io.LexiconFiles;
import org.entente.io.corpus.Listing;
import org.entente.io.corpus.ReadRecords;
import org.entente.io.run.InputFingerprint;
import org.entente.io.run.PublishedRun;
import org.entente.io.run.RunFolder;
import org.entente.job.findings.ChangesSince;
import org.entente.job.findings.Findings;
import org.entente.job.findings.Outcome;
import org.entente.job.input.Accounting;
import org.entente.job.input.Gates;
import org.entente.job.option.RunOptions;
import org.entente.job.process.EntenteException;
import org.entente.job.process.ExitCode;
import org.entente.job.process.Progress;
import org.entente.job.publication.HeldLease;
import org.entente.job.publication.NetworkFiles;
import org.entente.job.publication.PloverFile;
import org.entente.job.publication.Publication;
import org.entente.job.publication.RunIdentity;
import org.entente.stage.ExplodeReadings;
import org.entente.stage.FindRecurringLines;
import org.entente.stage.ReadArticles;
import org.entente.stage.SelectRecords;
import org.entente.stage.commitments.FollowCommitments;
import org.entente.stage.duplicates.JoinDuplicates;
import org.entente.stage.network.DescribeEntities;
import org.entente.stage.network.ListOffices;
import org.entente.stage.network.MeasureNetwork;
import org.entente.stage.partners.FindPartners;
import org.entente.stage.partners.PairPartners;
import org.entente.stage.partners.SeparateNamesakes;
import org.entente.stage.partners.SizePeriods;
import org.entente.stage.partners.SummarisePartners;
import org.entente.table.Acts;
import org.entente.table.Articles;
import org.entente.table.Changes;
import org.entente.table.CommitmentCandidates;
import org.entente.table.CommitmentTimeline;
import org.entente.table.Commitments;
import org.entente.table.DuplicatePairs;
import org.entente.table.Entities;
import org.entente.table.Mentions;
import org.entente.table.Offices;
import org.entente.table.PartnerPairs;
import org.entente.table.PartnerSummary;
import org.entente.table.Quarantine;
import org.entente.table.RemovedSegments;
import org.entente.table.Timexes;
import org.entente.table.UnpairedUnits;
import org.entente.text.ArticleReader;
import org.entente.text.Lexicon;

/**
 * The whole dataflow of a run. What several stages need is written and read back, so that nothing
 * is computed twice and counts are those of what is on disk; everything else is planned by Spark.
 */
final class Pipeline {
  private final SparkSession spark;
  private final RunOptions options;
  private final Progress progress;
  private final Configuration hadoop;
  private final Lexicon lexicon;
  private final List<String> warnings = new ArrayList<>();
  private int keptTables;

  private Pipeline(SparkSession spark, RunOptions options, Progress progress) {
    this.spark = spark;
    this.options = options;
    this.progress = progress;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
    this.lexicon = lexicon(options);
  }

  /** Builds the matchers once here, so that a bad row is said before anything is read. */
  private static Lexicon lexicon(RunOptions options) {
    try {
      Lexicon lexicon =
          options.lexicon() == null
              ? LexiconFiles.bundled()
              : LexiconFiles.with(Path.of(options.lexicon()));
      new ArticleReader(lexicon, options.focus()).read("", null, null);
      return lexicon;
    } catch (IllegalArgumentException e) {
      String message = e.getMessage().lines().findFirst().orElse("");
      throw new EntenteException(ExitCode.WRONG_USE, "--lexicon: " + message, e);
    }
  }

  /** Runs the stages that the options ask for and publishes what they give. */
  static Outcome run(SparkSession spark, RunOptions options, Progress progress) {
    Pipeline pipeline = new Pipeline(spark, options, progress);
    pipeline.checkFocus();
    RunFolder attempt = RunFolder.begin(pipeline.hadoop, options.output());
    try (HeldLease lease = HeldLease.take(pipeline.hadoop, options.output())) {
      lease.keep(progress);
      attempt.recover();
      return pipeline.run(attempt);
    } catch (RuntimeException | Error e) {
      EntenteException said = EntenteException.of(e);
      attempt.fail(said.exitCode().code(), said.getMessage());
      throw e;
    }
  }

  private void checkFocus() {
    if (!lexicon.entitiesById().containsKey(options.focus())) {
      throw new EntenteException(
          ExitCode.WRONG_USE,
          "--focus: expected the id of an entity of the lexicon such as VNM, found: "
              + options.focus());
    }
  }

  private Outcome run(RunFolder attempt) {
    progress.expect(4 + options.stages().size());
    progress.recall(Findings.lastTimings(hadoop, options.output()));
    progress.stage("read");
    Listing listing = Listing.of(hadoop, options.inputs());
    warnings.addAll(listing.warnings());
    Dataset<Row> records =
        attempt.work("records", ReadRecords.apply(spark, listing, options.reading()));
    RunIdentity identity =
        RunIdentity.of(options, lexicon.fingerprint(), InputFingerprint.of(records));
    boolean published = RunFolder.isPublished(hadoop, options.output(), identity.runId());
    if (published && !options.force()) {
      String location = options.output() + "/runs/" + identity.runId();
      identity.checkSame(PublishedRun.open(hadoop, location).manifest(), options);
      attempt.fail(0, "already published");
      RunFolder.makeCurrent(hadoop, options.output(), identity.runId());
      return Findings.alreadyPublished(spark, hadoop, options.output(), identity.runId(), warnings);
    }
    Accounting accounting = analyse(attempt, records, listing.files().size());
    progress.stage("publish");
    var previous = PublishedRun.current(hadoop, options.output());
    attempt.write(Changes.TABLE, new ChangesSince(spark, previous).of(attempt));
    Publication publication =
        new Publication(
            attempt,
            options,
            identity,
            progress,
            warnings,
            accounting,
            previous.map(PublishedRun::runId).orElse(null));
    return publication.publish();
  }

  private Accounting analyse(RunFolder attempt, Dataset<Row> records, long files) {
    progress.stage("understand");
    SelectRecords.Selection selected = SelectRecords.apply(records);
    Dataset<Row> usable = attempt.work("usable", selected.usable());
    var shared = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(lexicon);
    Dataset<Row> attempted =
        attempt.work(
            "readings",
            ReadArticles.apply(
                usable,
                FindRecurringLines.apply(usable),
                new ReadArticles.Options(shared, options.focus())));
    Dataset<Row> repeated = attempt.work("repeated", selected.repeated());
    Dataset<Row> quarantine =
        attempt.write(
            Quarantine.TABLE,
            selected
                .quarantine()
                .unionByName(ReadArticles.failed(attempted))
                .unionByName(SelectRecords.failedRepeats(attempted, repeated)));
    Dataset<Row> readings = ReadArticles.read(attempted);
    JoinDuplicates.Joined joined =
        JoinDuplicates.apply(readings, repeated, rows -> kept(attempt, "duplicates", rows));
    Dataset<Row> articles = attempt.write(Articles.WITH_TEXT, joined.articles());
    attempt.write(DuplicatePairs.TABLE, joined.pairs());
    Accounting accounting = Accounting.of(records, articles, quarantine).checked(files);
    Gates.check(
        accounting, quarantine, options.gates(), Gates.lastArticles(hadoop, options.output()));

    progress.stage("details");
    Dataset<Row> names = EntityNames.of(spark, lexicon);
    Dataset<Row> namesakes =
        attempt.work("namesakes", SeparateNamesakes.apply(ExplodeReadings.people(readings), names));
    Dataset<Row> people = SeparateNamesakes.rename(ExplodeReadings.people(readings), namesakes);
    Dataset<Row> mentions =
        attempt.write(
            Mentions.TABLE,
            SeparateNamesakes.rename(ExplodeReadings.mentions(readings), namesakes));
    Dataset<Row> acts = SeparateNamesakes.renameActors(ExplodeReadings.acts(readings), namesakes);
    attempt.write(Timexes.TABLE, ExplodeReadings.timexes(readings));
    attempt.write(RemovedSegments.TABLE, ExplodeReadings.removedSegments(readings));
    Dataset<Row> partners = attempt.work("partners", FindPartners.apply(articles, mentions));

    if (options.stages().contains(PARTNERS)) {
      progress.stage("partners");
      Dataset<Row> sizes = attempt.work("periods", SizePeriods.apply(articles));
      attempt.write(
          PartnerSummary.TABLE,
          SummarisePartners.apply(partners, articles, sizes, acts, names, readings));
      Dataset<Row> pairs =
          attempt.write(PartnerPairs.TABLE, PairPartners.apply(partners, sizes, names, readings));
      sayUnpaired(attempt.write(UnpairedUnits.TABLE, PairPartners.unpaired(partners)));
      attempt.write(Offices.TABLE, ListOffices.apply(people, articles));
      Dataset<Row> entities =
          attempt.write(
              Entities.TABLE,
              DescribeEntities.apply(
                  mentions, articles, people, names, MeasureNetwork.apply(pairs)));
      NetworkFiles.write(attempt, entities, pairs, options.asOf());
    }
    Dataset<Row> firstTopics = EntityNames.noTopics(spark);
    if (options.stages().contains(TOPICS)) {
      progress.stage("topics");
      firstTopics =
          new TopicTables(spark, options, warnings)
              .write(attempt, readings, articles, partners)
              .orElse(firstTopics);
    }
    if (options.stages().contains(COMMITMENTS)) {
      progress.stage("commitments");
      FollowCommitments.Followed followed =
          FollowCommitments.apply(
              acts,
              articles,
              names,
              firstTopics,
              new FollowCommitments.Options(shared, options.asOf()),
              rows -> kept(attempt, "commitments", rows));
      attempt.write(Acts.TABLE, followed.acts());
      Dataset<Row> commitments = attempt.write(Commitments.TABLE, followed.commitments());
      attempt.write(CommitmentTimeline.TABLE, followed.timeline());
      attempt.write(CommitmentCandidates.TABLE, followed.candidates());
      PloverFile.write(attempt, commitments, articles, lexicon);
    }
    return accounting;
  }

  /** Warns of the articles and sentences that name too many partners to pair them. */
  private void sayUnpaired(Dataset<Row> unpaired) {
    long articles = unpaired.filter(PartnerPairs.SCOPE.col().equalTo("article")).count();
    long sentences = unpaired.count() - articles;
    if (articles + sentences > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d article(s) and %d sentence(s) name more than %d partners and pair nobody;"
                  + " csv/unpaired_units.csv lists them.",
              articles,
              sentences,
              PairPartners.MOST_PARTNERS));
    }
  }

  /** Writes rows that a stage reads several times, under a name of their own. */
  private Dataset<Row> kept(RunFolder attempt, String name, Dataset<Row> rows) {
    keptTables++;
    return attempt.work(name + "-" + keptTables, rows);
  }
}
