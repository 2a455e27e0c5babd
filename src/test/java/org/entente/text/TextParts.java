package org.entente.text;

import java.util.List;
import org.entente.io.LexiconFiles;
import org.entente.text.clause.phrase.Adjuncts;
import org.entente.text.clause.verb.VerbGroupFinder;
import org.entente.text.entity.EntityFinder;
import org.entente.text.entity.Mention;
import org.entente.text.entity.person.Person;
import org.entente.text.entity.person.PersonFinder;
import org.entente.text.morph.Morphology;
import org.entente.text.morph.Token;
import org.entente.text.morph.Tokenizer;
import org.entente.text.sentence.SentenceSplitter;

/** The parts of an {@link ArticleReader}, made of the bundled lexicon, for tests of single ones. */
public final class TextParts {
  public static final Lexicon LEXICON = LexiconFiles.bundled();
  public static final Morphology MORPHOLOGY = Morphology.french();
  public static final Tokenizer TOKENIZER = new Tokenizer(MORPHOLOGY);
  public static final SentenceSplitter SPLITTER = new SentenceSplitter(LEXICON.abbreviations());
  public static final EntityFinder ENTITIES =
      new EntityFinder(LEXICON.entities(), LEXICON.ambiguous());
  public static final PersonFinder PEOPLE =
      new PersonFinder(LEXICON.titles(), LEXICON.familyNames(), TOKENIZER);
  public static final VerbGroupFinder VERB_GROUPS =
      new VerbGroupFinder(new Adjuncts(LEXICON.acts().adverbials(), TOKENIZER));

  private TextParts() {}

  /** The whole text as a span. */
  public static Span all(String text) {
    return new Span(0, text.length());
  }

  /** The tokens of a text that is one sentence. */
  public static List<Token> tokens(String text) {
    return TOKENIZER.tokens(text, all(text));
  }

  /** The people of a text that is one sentence. */
  public static List<Person> people(String text) {
    List<Mention> entities = ENTITIES.find(text);
    return PEOPLE.find(text, List.of(new Sentence(0, all(text), tokens(text))), entities);
  }
}
