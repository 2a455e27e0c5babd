package org.entente.text.entity;

import java.util.List;
import java.util.Set;
import org.entente.text.FoldedText;
import org.entente.text.morph.Reading;
import org.entente.text.morph.Token;

/**
 * Tells nouns of people from others by their form: one word for both genders (« architecte »), a
 * feminine whose lemma is its masculine (« danseuse »), or the endings of those who do a work («
 * pompier », « gardien », « entraîneur »).
 */
final class HumanNouns {
  /** Endings of masculine nouns, folded. */
  private static final List<String> MASCULINE =
      List.of("eur", "ien", "ier", "iste", "logue", "graphe", "ant", "crate", "naute", "yen");

  /** Endings of feminine nouns, folded. */
  private static final List<String> FEMININE =
      List.of("euse", "trice", "ienne", "iere", "logue", "ante", "esse");

  /** Kin and callings that no ending shows, folded. */
  private static final Set<String> PEOPLE =
      WordSet.of(
          """
          femme homme fils fille mere pere frere soeur veuve veuf ami amie voisin voisine poete
          peintre maitre chef guide garde temoin moine nonne pretre agent elu elue laureat
          laureate refugie refugiee dissident president adolescent adolescente avocat avocate
          soldat wali recteur rectrice cousin cousine oncle tante neveu niece tailleur berger
          bergere boulanger boulangere horloger patron patronne champion championne marin
          medecin savant conscrit rescape rescapee blesse defunt defunte heros heroine mannequin
          forgeron vigneron vigneronne artisan artisane paysan paysanne gendarme compagnon
          compagne gourou
          """);

  /** Nouns of things and places with those endings, folded. */
  private static final Set<String> THINGS =
      WordSet.of(
          """
          quartier riviere restaurant chantier chalutier petrolier vraquier mineralier methanier
          voilier cimetiere pepiniere carriere courrier cahier atelier sentier palier secteur
          moteur croiseur vapeur remorqueur versant glacier collier papier metier foyer dossier
          entretien soutien lien maintien bien interieur exterieur frontiere matiere lumiere
          priere maniere filiere biere instant montant courant carburant pendant important
          suivant avant devant calendrier fichier escalier pilier levier ordinateur ascenseur
          conteneur tracteur bombardier destrier messager premier dernier moyen poussiere
          croisiere banniere chaumiere vitesse promesse jeunesse richesse presse adresse messe
          forteresse sagesse variante barriere cafetiere bouilloire clavier panier millier loyer
          acteur facteur vecteur porteur bonheur malheur coeur honneur axe gazoduc journal
          mensuel quotidien hebdomadaire plan apres-midi interview ancien prochain avion
          traitant aimant gisant
          """);

  private HumanNouns() {}

  /** Whether the word, not capitalised, is a noun for a person. */
  static boolean isHuman(Token token) {
    if (token.capitalised() || !token.canBe(Reading.Pos.NOUN)) {
      return false;
    }
    String word = bare(token.folded());
    if (PEOPLE.contains(singular(word))) {
      return true;
    }
    if (THINGS.contains(singular(word))) {
      return false;
    }
    for (Reading reading : token.readings()) {
      if (reading.pos() == Reading.Pos.NOUN && isHuman(singular(word), reading)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHuman(String word, Reading noun) {
    return switch (noun.gender()) {
      case "e" -> word.length() > 3;
      case "m" -> endsWith(word, MASCULINE);
      case "f" -> endsWith(word, FEMININE) || isFeminineOf(word, FoldedText.fold(noun.lemma()));
      default -> false;
    };
  }

  /** « lauréate » of « lauréat »: listed under a masculine that only lacks its ending. */
  private static boolean isFeminineOf(String word, String lemma) {
    return !word.equals(lemma) && (word.equals(lemma + "e") || !lemma.endsWith("e"));
  }

  private static boolean endsWith(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() > ending.length() + 2) {
        return true;
      }
    }
    return false;
  }

  /** « vice-maire », « ex-footballeur »: the noun behind its prefix. */
  private static String bare(String word) {
    int hyphen = word.indexOf('-');
    boolean prefix = hyphen > 1 && hyphen < 6 && !word.startsWith("apres");
    return prefix ? word.substring(hyphen + 1) : word;
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("fils") && !word.equals("heros")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
