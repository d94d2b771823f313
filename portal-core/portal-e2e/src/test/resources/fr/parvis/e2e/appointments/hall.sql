-- A place with a hall of its own: one desk that is open all day long, whatever the hour at which the scenarios run.
INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city, access) VALUES
 ('e0000000-0000-0000-0000-000000000001', 'brumeval', 'essai-hall', 'Maison des services', '8 rue du Port', '35990', 'Brumeval',
  'Bus 2, arrêt Port.');
INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name) VALUES
 ('e1000000-0000-0000-0000-000000000001', 'brumeval', 'e0000000-0000-0000-0000-000000000001', 'DESK', 'Guichet 1');
INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, duration_minutes, audience) VALUES
 ('e2000000-0000-0000-0000-000000000001', 'brumeval', 'essai-hall', 'Essai : <b>actes</b> & papiers', 'etat-civil', 5, 'AGENTS');
INSERT INTO appointments.resource_type VALUES
 ('brumeval', 'e1000000-0000-0000-0000-000000000001', 'e2000000-0000-0000-0000-000000000001');
INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends)
SELECT gen_random_uuid(), 'brumeval', 'e1000000-0000-0000-0000-000000000001', current_date + day, '00:00', '23:59'
FROM generate_series(-1, 1) AS day;
