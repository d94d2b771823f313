-- 500 times of one opening: five desks of one day, a hundred starts each. And a type that nobody fights for: twenty desks of ten days.
DELETE FROM appointments.closure;
INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city) VALUES
 ('b0000000-0000-0000-0000-000000000001', 'brumeval', 'mesure', 'Mairie mesurée', '1 rue du Chronomètre', '35990', 'Brumeval'),
 ('b0000000-0000-0000-0000-000000000002', 'brumeval', 'calme', 'Mairie calme', '2 rue du Chronomètre', '35990', 'Brumeval');
INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, theme, duration_minutes, max_per_person, check_contact) VALUES
 ('b2000000-0000-0000-0000-000000000001', 'brumeval', 'mesure-ruee', 'Mesure de la ruée', 'etat-civil', 'Mesures', 5, 1, false),
 ('b2000000-0000-0000-0000-000000000002', 'brumeval', 'mesure-calme', 'Mesure au calme', 'etat-civil', 'Mesures', 5, 1, false);
INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name)
SELECT ('b1000000-0000-0000-0000-0000000001' || lpad(n::text, 2, '0'))::uuid, 'brumeval', 'b0000000-0000-0000-0000-000000000001'::uuid, 'DESK', 'Guichet ' || n
FROM generate_series(1, 5) AS n
UNION ALL
SELECT ('b1000000-0000-0000-0000-0000000002' || lpad(n::text, 2, '0'))::uuid, 'brumeval', 'b0000000-0000-0000-0000-000000000002'::uuid, 'DESK', 'Guichet ' || n
FROM generate_series(1, 20) AS n;
INSERT INTO appointments.resource_type
SELECT 'brumeval', id, CASE WHEN id::text LIKE '%01__' THEN 'b2000000-0000-0000-0000-000000000001' ELSE 'b2000000-0000-0000-0000-000000000002' END::uuid
FROM appointments.resource WHERE id::text LIKE 'b1000000-%';
INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends)
SELECT gen_random_uuid(), 'brumeval', id, current_date + 20, time '09:00', time '17:20'
FROM appointments.resource WHERE id::text LIKE 'b1000000-%01__'
UNION ALL
SELECT gen_random_uuid(), 'brumeval', id, current_date + 30 + day, time '09:00', time '17:20'
FROM appointments.resource, generate_series(0, 9) AS day WHERE id::text LIKE 'b1000000-%02__';
