package fr.parvis.spi.person;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a module shows in a resident's account: a CDI bean. Called inside a transaction, for the current collectivité. */
public interface AccountSection {

    /** What to show this resident, in this language; without entries, only the link to more is shown. */
    Content of(UUID residentId, Locale locale);

    /**
     * A part of the account.
     *
     * @param title heading
     * @param entries in order, few
     * @param more where everything is
     */
    record Content(String title, List<Entry> entries, Entry more) {}

    /**
     * A thing that the resident has.
     *
     * @param title what the link says
     * @param detail more about it, or empty
     * @param path address of the module's page, from the portal's root
     */
    record Entry(String title, String detail, String path) {}
}
