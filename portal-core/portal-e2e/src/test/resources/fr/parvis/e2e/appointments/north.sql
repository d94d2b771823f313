-- A place with two desks of its own, so that freeing one and dragging appointments there disturbs no other scenario.
INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city, phone) VALUES
 ('d0000000-0000-0000-0000-000000000001', 'brumeval', 'essai-nord', 'Annexe du nord', '8 rue du Moulin', '35990', 'Brumeval', '02 61 91 10 50');
INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name) VALUES
 ('d1000000-0000-0000-0000-000000000001', 'brumeval', 'd0000000-0000-0000-0000-000000000001', 'DESK', 'Nord 1'),
 ('d1000000-0000-0000-0000-000000000002', 'brumeval', 'd0000000-0000-0000-0000-000000000001', 'DESK', 'Nord 2');
INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, theme, duration_minutes, audience) VALUES
 ('d2000000-0000-0000-0000-000000000001', 'brumeval', 'essai-nord', 'Essai : guichets du nord', 'etat-civil', 'Essais de rendez-vous', 30, 'AGENTS');
INSERT INTO appointments.resource_type
SELECT 'brumeval', id, 'd2000000-0000-0000-0000-000000000001' FROM appointments.resource WHERE id::text LIKE 'd1000000-%';
INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends)
SELECT gen_random_uuid(), 'brumeval', id, current_date + day, '09:00', '12:00'
FROM appointments.resource, generate_series(-7, 90) AS day WHERE id::text LIKE 'd1000000-%';
