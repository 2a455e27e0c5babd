"""The daily run of Entente, then the check of what it has published.

Needs the provider apache-airflow-providers-apache-spark, a connection named spark_default that says
where Spark is, and the Airflow variables entente_jar, entente_input and entente_output. The day is
that of the schedule, not that of the clock: a day that is run again gives the same run.

Exit codes other than 0 fail the task. Retrying helps with 1, 5 and 75 (another run holds the output
folder); 2, 3 and 4 want a person, and retrying does no harm: nothing is published twice.
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator

JAR = "{{ var.value.entente_jar }}"
INPUT = "{{ var.value.entente_input }}"
OUTPUT = "{{ var.value.entente_output }}"

with DAG(
    dag_id="entente_daily",
    description="Who appears with whom, about what, and who undertook what",
    schedule="30 4 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=10)},
    tags=["entente"],
) as dag:
    run = SparkSubmitOperator(
        task_id="run",
        conn_id="spark_default",
        name="entente-daily",
        application=JAR,
        java_class="org.entente.Entente",
        driver_memory="4g",
        executor_memory="4g",
        executor_cores=4,
        num_executors=4,
        application_args=[
            "run",
            "--input", INPUT,
            "--output", OUTPUT + "/daily",
            "--as-of", "{{ data_interval_end | ds }}",
            "--topic-model", OUTPUT + "/monthly",
            "--min-share-of-last", "0.9",
            "--max-quarantined", "0.2",
        ],
    )

    verify = SparkSubmitOperator(
        task_id="verify",
        conn_id="spark_default",
        name="entente-verify",
        application=JAR,
        java_class="org.entente.Entente",
        application_args=[
            "verify",
            "--output", OUTPUT + "/daily",
            "--max-age", "26h",
        ],
    )

    run >> verify
