package fr.parvis.world;

import fr.parvis.spi.collectivite.Brand;
import fr.parvis.spi.collectivite.Collectivite;
import fr.parvis.spi.collectivite.Contact;
import fr.parvis.spi.collectivite.Legal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commune of tests. */
public final class Brumeval {

    private Brumeval() {}

    public static Collectivite collectivite() {
        return named("brumeval", "Brumeval");
    }

    public static Collectivite named(String id, String name) {
        return new Collectivite(
                id,
                name,
                Collectivite.Kind.COMMUNE,
                Optional.empty(),
                140_000,
                List.of(id + ".localhost"),
                "http://" + id + ".localhost:8080",
                "",
                new Brand("", "", "default", Map.of("colour-brand", "#0b5c4d")),
                new Contact(
                        List.of("1 place de la Mairie", "35999 " + name),
                        "02 61 91 00 00",
                        "mairie@" + id + ".example",
                        List.of(),
                        "02 61 91 00 17"),
                new Legal("", "", "", "", ""),
                Map.of(
                        "etat-civil",
                        new Collectivite.Service(
                                "etat-civil", "État civil", Optional.empty(), Optional.of("02 61 91 00 10"))),
                Map.of());
    }
}
