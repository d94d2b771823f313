package fr.parvis.outbox.internal;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;

/** What every user of the table of scheduled tasks has to agree on. */
final class Scheduling {

    private Scheduling() {}

    static JdbcCustomization postgresql() {
        return new PostgreSqlJdbcCustomization(false, true);
    }
}
