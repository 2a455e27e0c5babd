# What the launchers share; sourced, not run. Expects $root, the project's folder.
# shellcheck shell=sh
: "${root:?}"

fail() {
  printf '%s: %s\n' "${0##*/}" "$1" >&2
  exit "${2:-2}"
}

# Sets $java to the java of a JDK 17.
find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$java" >/dev/null 2>&1 ||
    fail "No Java found at $java: apt-get install openjdk-17-jdk-headless, or point JAVA_HOME to a JDK 17."
  version=$("$java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.specification\.version = //p')
  [ "$version" = 17 ] ||
    fail "Java 17 is needed, $java is ${version:-of an unknown version}: apt-get install openjdk-17-jdk-headless, or point JAVA_HOME to a JDK 17."
}

# Checks what a build needs beyond Java 17.
find_maven() {
  "${java%java}javac" -version >/dev/null 2>&1 ||
    fail "Building needs a JDK, found only a Java runtime: apt-get install openjdk-17-jdk-headless."
  command -v mvn >/dev/null 2>&1 ||
    fail "Building needs Maven 3.8 or newer: apt-get install maven."
  maven=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  major=${maven%%.*}
  minor=${maven#*.}
  if [ "${major:-0}" -lt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -lt 8 ]; }; then
    fail "Building needs Maven 3.8 or newer, found ${maven:-none}: apt-get install maven."
  fi
}

# Builds the jar unless it is newer than everything it is made of.
build_if_needed() {
  jar=$root/target/entente.jar
  if [ -f "$jar" ] && [ -f "$root/target/spark.classpath" ] &&
    [ -z "$(find "$root/pom.xml" "$root/src/main" -newer "$jar" -print | head -n 1)" ]; then
    return 0
  fi
  find_maven
  echo "Building Entente (only when its sources have changed) ..." >&2
  (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) >&2 ||
    fail "The build failed, see above: (cd $root && mvn -Dmaven.test.skip=true package)." 1
  # A build that changes nothing may leave the jar as old as it was.
  touch "$jar"
}

# What Spark needs of Java 17 when it is started by plain java: the list in pom.xml.
spark_jvm_options() {
  sed -n 's:.*<spark\.jvm\.args>\(.*\)</spark\.jvm\.args>.*:\1:p' "$root/pom.xml"
}

# A run is short beside the time that the optimising compiler would like to spend on it: code is
# handed to it ten times later than by default, which halves the processor time of a small run and
# does not slow a long one.
batch_jvm_options() {
  echo -XX:+UseParallelGC \
    -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 \
    -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000
}

# For what is over in a second.
short_jvm_options() {
  echo -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto
}

# Tells the program whether a person watches, so that it draws a bar.
ENTENTE_TERMINAL=false
[ -t 2 ] && ENTENTE_TERMINAL=true
export ENTENTE_TERMINAL

# scheduled SCRIPT [DATE]: sets $day for a scheduled run and checks what its environment must say.
scheduled() {
  case ${2:-} in
    -h | --help)
      sed -n '2,/^set -eu/{/^set -eu/d;s/^# \{0,1\}//;p;}' "$1"
      exit 0
      ;;
  esac
  # shellcheck disable=SC2034
  day=${2:-$(date -u +%F)}
  [ -n "${ENTENTE_INPUT:-}" ] || fail "ENTENTE_INPUT is not set: say where the articles are."
  [ -n "${ENTENTE_OUTPUT:-}" ] || fail "ENTENTE_OUTPUT is not set: say where the results go."
}
