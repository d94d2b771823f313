package fr.parvis.simulators.oidc;

import java.util.List;
import java.util.Optional;

/**
 * Where a person has an account: a tax office, a bank, an agency, another country.
 *
 * @param id technical id
 * @param label name on the choice page
 * @param people who can sign in there
 */
public record IdentityProvider(String id, String label, List<TestPerson> people) {

    public IdentityProvider {
        people = List.copyOf(people);
    }

    public Optional<TestPerson> person(String personId) {
        return people.stream().filter(person -> person.id().equals(personId)).findFirst();
    }
}
