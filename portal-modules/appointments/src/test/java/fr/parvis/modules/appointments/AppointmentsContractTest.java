package fr.parvis.modules.appointments;

import fr.parvis.spi.module.ServiceModule;
import fr.parvis.testkit.ModuleContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

class AppointmentsContractTest extends ModuleContract {

    private static final String OFFER = """
            INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city)
            VALUES ('00000000-0000-0000-0000-000000000001', 'brumeval', 'mairie', 'Mairie', '1 place', '35000', 'Brumeval');
            INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name)
            VALUES ('00000000-0000-0000-0000-000000000002', 'brumeval', '00000000-0000-0000-0000-000000000001', 'DESK', '1');
            INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, duration_minutes, capacity)
            VALUES ('00000000-0000-0000-0000-000000000003', 'brumeval', 'atelier', 'Atelier', 'etat-civil', 60, 5);
            INSERT INTO appointments.resource_type
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000003');
            INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends)
            VALUES ('00000000-0000-0000-0000-000000000004', 'brumeval', '00000000-0000-0000-0000-000000000002',
                '2026-12-01', '09:00', '12:00');
            INSERT INTO appointments.opening_type
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000003');
            INSERT INTO appointments.closure (id, collectivite_id, starts, ends)
            VALUES (gen_random_uuid(), 'brumeval', '2026-12-24 00:00', '2026-12-27 00:00');
            """;

    private static final String BOOKED = """
            INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, starts_at, ends_at, channel,
                held_until, created_at)
            VALUES ('00000000-0000-0000-0000-000000000005', 'brumeval', '00000000-0000-0000-0000-000000000003',
                '00000000-0000-0000-0000-000000000001', 'HELD', '2026-12-01 09:00Z', '2026-12-01 10:00Z', 'ONLINE',
                '2026-11-25 09:10Z', '2026-11-25 09:00Z');
            INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, type_id, capacity)
            VALUES ('00000000-0000-0000-0000-000000000006', 'brumeval', '00000000-0000-0000-0000-000000000002',
                '[2026-12-01 09:00Z, 2026-12-01 10:00Z)', 'SESSION', '00000000-0000-0000-0000-000000000003', 5);
            INSERT INTO appointments.seat
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000006', 5, 1, '00000000-0000-0000-0000-000000000005');
            INSERT INTO appointments.appointment_event (collectivite_id, appointment_id, at, actor, kind)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000005', '2026-11-25 09:00Z', 'RESIDENT', 'HELD');
            INSERT INTO appointments.free_day
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001',
                '2026-12-01', '{2026-12-01 09:00Z}');
            INSERT INTO appointments.stale_day (collectivite_id, place_id, day)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000001', '2026-12-01');
            """;

    private static final String WRITTEN = """
            INSERT INTO appointments.contact_code (id, collectivite_id, appointment_id, contact, sha256, sent_at, expires_at)
            VALUES (gen_random_uuid(), 'brumeval', '00000000-0000-0000-0000-000000000005', 'zoe@exemple.fr',
                sha256('123456'), '2026-11-25 09:01Z', '2026-11-25 09:11Z');
            INSERT INTO appointments.appointment_key
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000005', sha256('key'));
            INSERT INTO appointments.slot_watch (id, collectivite_id, type_id, email, asked_at)
            VALUES (gen_random_uuid(), 'brumeval', '00000000-0000-0000-0000-000000000003', 'zoe@exemple.fr',
                '2026-11-25 09:00Z');
            INSERT INTO appointments.pre_application (collectivite_id, appointment_id, position, number)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000005', 1, 'VALIDE0001');
            INSERT INTO appointments.reminder
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000005', '2026-12-01 09:00Z', '2026-11-29 09:00Z');
            INSERT INTO appointments.desk_release (id, collectivite_id, resource_id, starts, ends, otherwise, agent,
                agent_subject, begun_at)
            VALUES ('00000000-0000-0000-0000-000000000007', 'brumeval', '00000000-0000-0000-0000-000000000002',
                '2026-12-01 08:00', '2026-12-01 12:00', 'KEEP', 'Nadia Roux', 'nadia', '2026-11-30 09:00Z');
            INSERT INTO appointments.desk_release_item (collectivite_id, release_id, appointment_id, starts_at)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000007', '00000000-0000-0000-0000-000000000005',
                '2026-12-01 09:00Z');
            """;

    private static final String SET = """
            INSERT INTO appointments.place_plan VALUES ('brumeval', '00000000-0000-0000-0000-000000000001', '\\x00',
                'image/png', 1, 1, 'Le plan du parvis', gen_random_uuid());
            INSERT INTO appointments.holiday_choice (collectivite_id, department) VALUES ('brumeval', '67');
            INSERT INTO appointments.setting_change (collectivite_id, at, agent, act, setting, subject)
            VALUES ('brumeval', '2026-11-25 09:00Z', 'Ada Minet', 'ADDED', 'place', 'Mairie');
            """;

    private static final String HALL = """
            INSERT INTO appointments.hall (collectivite_id, place_id, kiosk_key, screen_key)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000001', 'aaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbb');
            INSERT INTO appointments.walk_in_type
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000003');
            SELECT appointments.draw_ticket('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000003',
                NULL, NULL, '2026-12-01 09:00Z', '2026-12-01 10:00Z');
            INSERT INTO appointments.resource_day
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000002', '2026-12-01', 180, 60);
            """;

    private static final String RUSHED = """
            INSERT INTO appointments.network_key VALUES ('brumeval', '2026-11-25', sha256('key'));
            INSERT INTO appointments.network_act (collectivite_id, network, kind, at)
            VALUES ('brumeval', sha256('network'), 'HOLD', '2026-11-25 09:00Z');
            INSERT INTO appointments.room_round (collectivite_id, type_id, opens_at, key)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000003', '2026-11-30 08:00Z', sha256('key'));
            INSERT INTO appointments.room_ticket (collectivite_id, type_id, opens_at, owner_sha256, came_at)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000003', '2026-11-30 08:00Z', sha256('zoe'), '2026-11-30 08:00Z');
            """;

    private static final String CALENDARS = """
            INSERT INTO appointments.outside_calendar (collectivite_id, resource_id, address, added_by, added_at)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000002', 'https://agenda.exemple.fr/a.ics', 'Amel',
                '2026-11-25 09:00Z');
            INSERT INTO appointments.away
            VALUES (gen_random_uuid(), 'brumeval', '00000000-0000-0000-0000-000000000002',
                '[2026-12-02 09:00Z, 2026-12-02 10:00Z)');
            INSERT INTO appointments.calendar_feed
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000002', sha256('feed'), false, 'Amel', '2026-11-25 09:00Z');
            """;

    private static final String WAITING = """
            INSERT INTO appointments.sooner_wish (collectivite_id, appointment_id, asked_at)
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000005', '2026-11-25 09:00Z');
            INSERT INTO appointments.sooner_offer
            VALUES (gen_random_uuid(), 'brumeval', '00000000-0000-0000-0000-000000000005',
                '00000000-0000-0000-0000-000000000001', '2026-11-30 09:00Z', gen_random_uuid(), sha256('sooner'),
                '2026-11-25 09:00Z', '2026-11-25 12:00Z');
            """;

    private static final String PASSES = """
            INSERT INTO appointments.pass (id, collectivite_id, kind, type_id, service, name, way, made_by, made_at, expires_at)
            VALUES ('00000000-0000-0000-0000-000000000008', 'brumeval', 'INVITATION', '00000000-0000-0000-0000-000000000003',
                'etat-civil', 'Durand', 'LETTER', 'Amel', '2026-11-25 09:00Z', '2026-12-25 09:00Z');
            INSERT INTO appointments.pass_key
            VALUES ('brumeval', '00000000-0000-0000-0000-000000000008', sha256('pass'));
            """;

    @Override
    protected ServiceModule module() {
        return new AppointmentsModule();
    }

    @Override
    protected void fillTables(DataSource brumeval) throws SQLException {
        try (Connection connection = brumeval.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(OFFER);
            statement.execute(BOOKED);
            statement.execute(WRITTEN);
            statement.execute(SET);
            statement.execute(HALL);
            statement.execute(RUSHED);
            statement.execute(CALENDARS);
            statement.execute(WAITING);
            statement.execute(PASSES);
        }
    }
}
