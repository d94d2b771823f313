package fr.parvis.modules.appointments.pass;

import fr.parvis.modules.appointments.pass.Pass.Kind;
import fr.parvis.modules.appointments.pass.Pass.Way;
import java.util.Optional;
import java.util.UUID;

/**
 * A pass to be made.
 *
 * @param days how long it can be used
 */
public record NewPass(
        Kind kind,
        Optional<UUID> typeId,
        String service,
        String givenNames,
        String name,
        Optional<String> email,
        Optional<String> phone,
        Way way,
        int days) {}
