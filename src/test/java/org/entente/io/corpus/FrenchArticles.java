package org.entente.io.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented dispatches whose letters every Western European charset has. */
public final class FrenchArticles {
  private static final List<String> OPENINGS =
      List.of(
          "Hanoï (VNA) - Le ministère des Affaires étrangères a reçu lundi une délégation",
          "PARIS, 3 mars (AFP) - L'ambassadrice a été accueillie à l'hôtel de ville",
          "Genève - La présidente du comité s'est félicitée des progrès réalisés",
          "Le chef d'état-major a visité mercredi le chantier naval près de Brest",
          "La Chambre des députés a ratifié à l'unanimité le traité d'amitié");
  private static final List<String> MIDDLES =
      List.of(
          "« Nous maintiendrons notre aide », a-t-elle assuré, évoquant 12 millions d'€",
          "Les deux parties sont convenues de coopérer au cœur du bassin, d'œuvrer pour la paix",
          "Une manœuvre commune aura lieu à l'été, sœur jumelle de celle de l'an passé",
          "Près de 40 % des crédits (3,5 M€) iront à l'éducation, déjà très éprouvée",
          "Le garçon naïf, là-bas, n'a guère goûté la pâte brûlée du maître queux");
  private static final List<String> ENDS =
      List.of("Fin août, rien n'était réglé.", "À suivre.", "Où cela mènera-t-il ?", "-VNA");

  private FrenchArticles() {}

  /** The same articles at each call, all different. */
  public static List<String> of(int count) {
    Random random = new Random(42);
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text =
          new StringBuilder("Dépêche nº " + i + " : \"l'accord\", deux; trois\n\n");
      text.append(OPENINGS.get(random.nextInt(OPENINGS.size()))).append(".\n");
      for (int j = 0; j < 3; j++) {
        text.append(MIDDLES.get(random.nextInt(MIDDLES.size()))).append(".\r\n");
      }
      articles.add(text.append(ENDS.get(random.nextInt(ENDS.size()))).append('\n').toString());
    }
    return articles;
  }
}
