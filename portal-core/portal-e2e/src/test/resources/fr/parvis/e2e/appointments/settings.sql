-- A place of its own for the scenarios of settings, with one appointment on a day on which one desk receives.
INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city, access) VALUES
 ('b0000000-0000-0000-0000-000000000001', 'brumeval', 'essai-reglages', 'Essai : maison des réglages', '5 rue du Four', '35990',
  'Brumeval', 'Bus 4, arrêt Four. La porte est au niveau de la rue.');
INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, theme, duration_minutes, check_contact) VALUES
 ('b2000000-0000-0000-0000-000000000001', 'brumeval', 'essai-reglage', 'Essai : réglage', 'etat-civil', 'Essais de rendez-vous',
  20, false);
INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name) VALUES
 ('b1000000-0000-0000-0000-000000000001', 'brumeval', 'b0000000-0000-0000-0000-000000000001', 'DESK', 'Guichet des réglages');
INSERT INTO appointments.resource_type VALUES
 ('brumeval', 'b1000000-0000-0000-0000-000000000001', 'b2000000-0000-0000-0000-000000000001');
INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends) VALUES
 ('b3000000-0000-0000-0000-000000000001', 'brumeval', 'b1000000-0000-0000-0000-000000000001', current_date + 20, '09:00', '12:00'),
 ('b3000000-0000-0000-0000-000000000002', 'brumeval', 'b1000000-0000-0000-0000-000000000001', current_date + 21, '09:00', '12:00');
INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, reference, starts_at, ends_at, given_names,
  family_name, channel, created_at, booked_at)
VALUES ('b4000000-0000-0000-0000-000000000001', 'brumeval', 'b2000000-0000-0000-0000-000000000001',
  'b0000000-0000-0000-0000-000000000001', 'BOOKED', 'RDV-26-REGL-A', (current_date + 20 + time '10:00') AT TIME ZONE 'Europe/Paris',
  (current_date + 20 + time '10:20') AT TIME ZONE 'Europe/Paris', 'Zoé', 'Réglée', 'ONLINE', now(), now());
INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id)
SELECT gen_random_uuid(), collectivite_id, 'b1000000-0000-0000-0000-000000000001', tstzrange(starts_at, ends_at), 'APPOINTMENT', id
FROM appointments.appointment WHERE id = 'b4000000-0000-0000-0000-000000000001';
