package org.entente.job.explain;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Lexicon;
import org.entente.text.Sentence;
import org.entente.text.clause.ClauseReader;
import org.entente.text.clause.ClauseReading;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.phrase.PhraseFinder;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;

/** Reads clauses and phrases of sentences, whatever they are about. */
public final class SyntaxReader {
  private final ClauseReader clauses;
  private final PhraseFinder phrases = new PhraseFinder();

  /** Knows the verbs of saying and adverbial phrases of a lexicon. */
  public SyntaxReader(Lexicon lexicon) {
    Tokenizer tokenizer = new Tokenizer(Morphology.french());
    this.clauses =
        new ClauseReader(
            lexicon.acts().sayingVerbs(), new Adjuncts(lexicon.acts().adverbials(), tokenizer));
  }

  /** The clauses and phrases of a sentence. */
  SentenceSyntax read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<ClauseReading> finite = clauses.read(tokens);
    List<ClauseReading> nonFinite = clauses.nonFinite(tokens, finite);
    List<ClauseReading> all = new ArrayList<>(finite);
    all.addAll(nonFinite);
    return new SentenceSyntax(sentence, all, phrases.find(tokens, all));
  }
}
