package fr.parvis.world;

import fr.parvis.spi.request.RequestContent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A module that knows one kind of request. */
public final class CivilRecords implements RequestContent {

    public static final String ID = "civil-records";

    @Override
    public String moduleId() {
        return ID;
    }

    @Override
    public List<Section> sections(UUID requestId) {
        return List.of(new Section("L’acte", List.of(new Line("Type d’acte", List.of("Naissance"), List.of()))));
    }

    @Override
    public List<Correctable> correctable(UUID requestId) {
        return List.of(new Correctable("type", "Type d’acte"), new Correctable("proof", "Justificatif de qualité"));
    }

    @Override
    public String correctionPath() {
        return "/modules/civil-records/correct";
    }

    @Override
    public Optional<SilenceRule> silence(UUID requestId) {
        return Optional.of(new SilenceRule(2, false));
    }

    @Override
    public void erase(UUID requestId) {}
}
