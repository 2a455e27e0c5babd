package org.entente.text.entity.person;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;
import org.entente.text.SpanIndex;

/** The people of an article, found by the places where their names stand. */
public final class PersonIndex {
  private final List<Person> owners = new ArrayList<>();
  private final SpanIndex spans;

  /** Indexes the names; where those of two people share a place, the person listed first has it. */
  public PersonIndex(List<Person> people) {
    List<Span> names = new ArrayList<>();
    for (Person person : people) {
      for (Span name : person.mentions()) {
        names.add(name);
        owners.add(person);
      }
    }
    this.spans = new SpanIndex(names);
  }

  /** The person whose name holds the place, or null. */
  public Person at(int offset) {
    int position = spans.positionAt(offset);
    return position < 0 ? null : owners.get(position);
  }

  /** The person whose name begins last among those before the place, or null. */
  public Person before(int offset) {
    int position = spans.positionBefore(offset);
    return position < 0 ? null : owners.get(position);
  }

  /** Whether a name has a code unit in common with the span. */
  public boolean overlaps(Span span) {
    return spans.overlaps(span);
  }
}
