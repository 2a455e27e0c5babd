package org.entente.text.act.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.text.act.ActActors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towards whom an act goes. */
final class CounterpartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'OMS et l'UNICEF ont acheminé mardi au Tchad trois tonnes de vaccins. | UNICEF+WHO->TCD,"
            + " -",
        "Le Laos et le Chili ont demandé une aide. Le Kenya a promis aux deux pays de livrer du"
            + " riz. | KEN->CHL+LAO, -",
        "Le Laos ouvrira au Kenya deux classes de langue portugaise. | LAO->KEN, -",
        "Le Laos et le Chili formeront ensemble des pilotes à Oslo. | CHL+LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Ils veulent associer le Kenya aux travaux. |"
            + " CHL+LAO->KEN, -",
        "Le Kenya et le Chili ont signé un accord. Le Laos a demandé une aide; l'Irlande lui a"
            + " livré dix tonnes de blé. | IRL->LAO, -",
        "Le Kenya et le Chili ont reçu l'Irlande. L'Irlande acheminera cette semaine vingt tonnes"
            + " de blé à Vientiane. | IRL->LAO, -",
        "Le Laos a reçu le Chili. Le Kenya a promis dix bus à l'Irlande. Trois l'ont été. |"
            + " KEN->IRL, -",
        "Le Kenya a livré dix bus au Chili. L'Irlande publiera un rapport. | IRL->-, -",
        "Le Kenya a livré dix bus au Chili. L'Irlande livrera dix bus. | IRL->CHL, -",
        "Le Kenya a livré dix bus au Chili. L'Irlande versera un million au fonds humanitaire. |"
            + " IRL->-, -",
        "Le Kenya a livré dix bus au Chili. L'Irlande mettra dix bus au service des pays du Sud. |"
            + " IRL->-, -",
        "Le Laos et l'OMS ont signé un accord. Le Laos a remis dix tentes au dispensaire du"
            + " village. | LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos versera des primes aux pêcheurs. |"
            + " LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos cédera dix terrains aux organisations"
            + " humanitaires. | LAO->-, -",
        "Le Laos et le Chili ont signé un accord. Le Laos cédera dix terrains aux investisseurs"
            + " chiliens. | LAO->CHL, -",
        "Le Kenya et le Chili ont reçu l'Irlande. L'Irlande livrera dix bus, en coordination avec"
            + " le Chili et le Kenya, au Laos. | IRL->LAO, -",
        "Le Kenya et le Chili ont reçu l'Irlande. L'Irlande enverra, par l'intermédiaire de"
            + " l'UNICEF, dix bus au Laos. | IRL->LAO, -",
        "Le Laos et le Kenya ont signé un accord. L'Irlande formera 150 policiers kényans avant"
            + " leur départ pour Port-au-Prince, en Haïti. | IRL->KEN, -",
        "Le Laos et l'Irlande ont signé un accord. L'Irlande mettra dix chiens à la disposition des"
            + " équipes kényanes. | IRL->KEN, -",
        "Le Laos et le Kenya ont signé un accord. L'Irlande a refusé d'autoriser l'usage de drones"
            + " kényans. | IRL->KEN, -",
        "Le Laos et le Chili négocient. L'Union africaine s'est proposée comme médiatrice. |"
            + " AU->CHL+LAO, -",
        "Le Laos et le Chili négocient. L'Union africaine a proposé ses services pour un échange de"
            + " prisonniers. | AU->CHL+LAO, -",
        "Le Laos, le Chili et le Kenya ont signé un accord. Le Kenya fournira six vedettes. |"
            + " KEN->-, -",
        "Le Kenya a demandé une aide. L'Irlande s'est dite prête à livrer dix tonnes de blé. |"
            + " IRL->KEN, -",
        "Le Laos et le Chili ont signé un accord. Le Chili soutiendra la candidature du Laos à"
            + " l'Alliance du Pacifique. | CHL->LAO, -",
        "Le Laos et le Chili ont reçu l'Union européenne. Le Laos et le Chili sont convenus de"
            + " coopérer. Le Chili s'est engagé à achever la ratification de l'accord de pêche"
            + " entre le Laos et l'Union européenne. | CHL->LAO, -",
        "Le Kenya a reçu le Laos et la Norvège. Le Chili a proposé de réduire les effectifs. Le"
            + " Kenya et la Norvège ont rejeté cette idée. | KEN+NOR->CHL, -",
        "Le Kenya a livré dix bus au Chili. L'UNICEF a besoin de dix millions de dollars. La"
            + " Norvège versera trois millions. | NOR->UNICEF, -",
        "Le Kenya a livré dix bus au Chili. L'UNICEF n'a pas besoin de dix millions de dollars. La"
            + " Norvège versera trois millions. | NOR->CHL, -",
        "L'Egypte achètera du riz en France et en Inde. | EGY->FRA+IND, -",
        "Le Kenya a livré dix bus au Chili. Il a livré dix bus au Chili. Il a livré dix bus au"
            + " Laos. Le Kenya livrera dix autres bus. | KEN->CHL, -",
        "Le Laos et le Chili ont signé un accord. Le Kenya a proposé au Laos et au Chili de former"
            + " des pilotes. Les deux pays n'ont pas donné suite. | CHL+LAO->KEN, -"
      })
  void namesTheOtherSide(String text, String expected) {
    assertEquals(expected, ActActors.last(text));
  }
}
