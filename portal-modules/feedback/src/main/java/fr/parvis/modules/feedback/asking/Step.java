package fr.parvis.modules.feedback.asking;

import fr.parvis.modules.feedback.answer.OpenAnswer;
import java.util.Arrays;
import java.util.Optional;

/** The questions after the first, in the State's order. */
public enum Step {
    CLARITY("clarte", 1),
    HELP("aide", 2),
    HELP_QUALITY("aide-obtenue", 2),
    COMMENT("commentaire", 3);

    private final String address;
    private final int number;

    Step(String address, int number) {
        this.address = address;
        this.number = number;
    }

    /** Its part of the address. */
    public String address() {
        return address;
    }

    /** Its number as residents count. */
    public int number() {
        return number;
    }

    /** The step of an address, if the answer has it. */
    static Optional<Step> of(String address, OpenAnswer answer) {
        return Arrays.stream(values())
                .filter(step -> step.address.equals(address))
                .filter(step -> !answer.isShort() || step == COMMENT)
                .findFirst();
    }

    /** The step after the last one that was kept. */
    static Step after(OpenAnswer answer) {
        if (answer.isShort()) {
            return COMMENT;
        }
        return answer.step() <= 1 ? CLARITY : answer.step() == 2 ? HELP : COMMENT;
    }
}
