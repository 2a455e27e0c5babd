package org.entente.text.morph;

/**
 * The word classes between which neighbours decide: finer than the parts of speech where what may
 * follow differs, as between a subject pronoun and a relative one.
 */
enum Tag {
  /** The beginning of a sentence. */
  BOS(Reading.Pos.OTHER, Upos.X),
  NOUN(Reading.Pos.NOUN, Upos.NOUN),
  PROPN(Reading.Pos.PROPER_NOUN, Upos.PROPN),
  ADJ(Reading.Pos.ADJECTIVE, Upos.ADJ),
  /** A finite form other than of « avoir » and « être ». */
  FIN(Reading.Pos.VERB, Upos.VERB),
  INF(Reading.Pos.VERB, Upos.VERB),
  /** A past participle. */
  PPA(Reading.Pos.VERB, Upos.VERB),
  /** A present participle. */
  PPR(Reading.Pos.VERB, Upos.VERB),
  IMP(Reading.Pos.VERB, Upos.VERB),
  /** A finite form of « avoir ». */
  HAVE(Reading.Pos.VERB, Upos.AUX),
  /** A finite form of « être ». */
  BE(Reading.Pos.VERB, Upos.AUX),
  /** « avoir », « ayant ». */
  HAVEI(Reading.Pos.VERB, Upos.AUX),
  /** « être », « étant ». */
  BEI(Reading.Pos.VERB, Upos.AUX),
  /** « été ». */
  BEEN(Reading.Pos.VERB, Upos.AUX),
  ADV(Reading.Pos.ADVERB, Upos.ADV),
  /** « ne ». */
  NE(Reading.Pos.ADVERB, Upos.ADV),
  DET(Reading.Pos.DETERMINER, Upos.DET),
  /** A preposition with its article: « du », « aux ». */
  PDET(Reading.Pos.DETERMINER, Upos.ADP),
  /** A subject pronoun. */
  SUJ(Reading.Pos.PRONOUN, Upos.PRON),
  /** A pronoun that leans on the verb behind it. */
  CLI(Reading.Pos.PRONOUN, Upos.PRON),
  /** A relative or interrogative pronoun. */
  REL(Reading.Pos.PRONOUN, Upos.PRON),
  PRON(Reading.Pos.PRONOUN, Upos.PRON),
  /** An inverted pronoun: « -t-il ». */
  INV(Reading.Pos.PRONOUN, Upos.PRON),
  ADP(Reading.Pos.PREPOSITION, Upos.ADP),
  /** A coordinating conjunction. */
  CC(Reading.Pos.CONJUNCTION, Upos.CCONJ),
  /** A subordinating conjunction. */
  SC(Reading.Pos.CONJUNCTION, Upos.SCONJ),
  NUM(Reading.Pos.NUMERAL, Upos.NUM),
  COMMA(Reading.Pos.PUNCTUATION, Upos.PUNCT),
  STOP(Reading.Pos.PUNCTUATION, Upos.PUNCT),
  /** Opening quotation marks and brackets. */
  OPEN(Reading.Pos.PUNCTUATION, Upos.PUNCT),
  /** Closing quotation marks and brackets. */
  CLOSE(Reading.Pos.PUNCTUATION, Upos.PUNCT),
  SYM(Reading.Pos.OTHER, Upos.SYM),
  INTJ(Reading.Pos.OTHER, Upos.INTJ),
  X(Reading.Pos.OTHER, Upos.X);

  private final Reading.Pos pos;
  private final Upos upos;

  Tag(Reading.Pos pos, Upos upos) {
    this.pos = pos;
    this.upos = upos;
  }

  /** The class's place in tables of classes, which live no longer than the program. */
  @SuppressWarnings("EnumOrdinal")
  int index() {
    return ordinal();
  }

  /** The class as one bit of a set. */
  long bit() {
    return 1L << index();
  }

  Reading.Pos pos() {
    return pos;
  }

  Upos upos() {
    return upos;
  }

  /** The class of a reading from the dictionary. */
  static Tag of(Reading reading) {
    return switch (reading.pos()) {
      case NOUN -> NOUN;
      case PROPER_NOUN -> PROPN;
      case ADJECTIVE -> ADJ;
      case VERB -> ofVerb(reading);
      case ADVERB -> ADV;
      case DETERMINER -> DET;
      case PRONOUN -> PRON;
      case PREPOSITION -> ADP;
      case CONJUNCTION -> CC;
      case NUMERAL -> NUM;
      case PUNCTUATION -> COMMA;
      case OTHER -> INTJ;
    };
  }

  private static Tag ofVerb(Reading reading) {
    if (reading.mood() == null) {
      return FIN;
    }
    boolean have = reading.lemma().equals("avoir");
    boolean be = reading.lemma().equals("\u00EAtre");
    return switch (reading.mood()) {
      case INDICATIVE, SUBJUNCTIVE, CONDITIONAL -> have ? HAVE : be ? BE : FIN;
      case IMPERATIVE -> IMP;
      case INFINITIVE -> have ? HAVEI : be ? BEI : INF;
      case PRESENT_PARTICIPLE -> have ? HAVEI : be ? BEI : PPR;
      case PAST_PARTICIPLE -> be ? BEEN : PPA;
    };
  }
}
