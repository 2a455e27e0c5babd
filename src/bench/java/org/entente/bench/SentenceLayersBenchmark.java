package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.io.LexiconFiles;
import org.entente.text.Lexicon;
import org.entente.text.Span;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseFinder;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;
import org.entente.text.sentence.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sentences, tokens, clauses and phrases of a megabyte of dispatches; one operation a second is 1
 * MB/s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SentenceLayersBenchmark {
  private static final int CHARS = 1_000_000;

  private static final String DISPATCH =
      "Le ministre chilien de l'Intérieur, M. Pablo Rios, a déclaré mardi que son pays enverrait"
          + " 120 médecins au Laos, où la saison des pluies a détruit plusieurs hôpitaux.\n"
          + "« Nous resterons aussi longtemps qu'il le faudra », a-t-il ajouté. Selon l'agence, les"
          + " deux parties sont convenues de se revoir en mai pour signer l'accord.\n\n";

  private SentenceSplitter splitter;
  private Tokenizer tokenizer;
  private ClauseReader clauses;
  private final PhraseFinder phrases = new PhraseFinder();
  private String text;

  /** Loads the lexicon and the dictionary. */
  @Setup
  public void load() {
    Lexicon lexicon = LexiconFiles.bundled();
    splitter = new SentenceSplitter(lexicon.abbreviations());
    tokenizer = new Tokenizer(Morphology.french());
    clauses =
        new ClauseReader(
            lexicon.acts().sayingVerbs(), new Adjuncts(lexicon.acts().adverbials(), tokenizer));
    text = DISPATCH.repeat(CHARS / DISPATCH.length());
  }

  /** Borders of sentences alone. */
  @Benchmark
  public List<Span> sentences() {
    return splitter.split(text, new Span(0, text.length()));
  }

  /** Sentences and tokens with their readings. */
  @Benchmark
  public void tokens(Blackhole sink) {
    for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
      sink.consume(tokenizer.tokens(text, sentence));
    }
  }

  /** The reading up to clauses. */
  @Benchmark
  public void clauses(Blackhole sink) {
    for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
      sink.consume(clauses.read(tokenizer.tokens(text, sentence)));
    }
  }

  /** The whole reading: clauses with and without finite verbs, and phrases. */
  @Benchmark
  public void phrases(Blackhole sink) {
    for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
      List<Token> tokens = tokenizer.tokens(text, sentence);
      List<ClauseReading> all = new ArrayList<>(clauses.read(tokens));
      all.addAll(clauses.nonFinite(tokens, all));
      sink.consume(phrases.find(tokens, all));
    }
  }
}
