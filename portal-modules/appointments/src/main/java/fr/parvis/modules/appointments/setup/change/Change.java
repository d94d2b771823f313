package fr.parvis.modules.appointments.setup.change;

import fr.parvis.modules.appointments.setup.setting.Setting;
import fr.parvis.modules.appointments.setup.setting.Target;
import fr.parvis.modules.appointments.setup.sheet.Values;
import fr.parvis.spi.person.Agent;
import java.util.Optional;

/**
 * What an agent asks for.
 *
 * @param values cleaned answers
 * @param version that they saw
 * @param seen print of the people whom they saw concerned
 */
public record Change(Agent agent, Setting setting, Target target, Values values, int version, Optional<String> seen) {}
