package org.entente.job.process;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Passes the tasks that Spark has begun and ended on to the bar; display only, never a count. */
final class TaskTicks extends SparkListener {
  private final Progress progress;
  private int done;
  private int all;

  TaskTicks(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    if (done >= all) {
      done = 0;
      all = 0;
    }
    all += submitted.stageInfo().numTasks();
    progress.tasks(done, all);
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd ended) {
    done = Math.min(all, done + 1);
    progress.tasks(done, all);
  }
}
