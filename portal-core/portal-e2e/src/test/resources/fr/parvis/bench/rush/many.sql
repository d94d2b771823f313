-- Fifty places with twenty desks each, open every day.
INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, service, theme, duration_minutes, max_notice_days, check_contact)
VALUES ('c2000000-0000-0000-0000-000000000001', 'brumeval', 'mesure-recherche', 'Mesure de la recherche', 'etat-civil', 'Mesures', 20, 90, false);
INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city, features)
SELECT ('c0000000-0000-0000-0000-0000000000' || lpad(n::text, 2, '0'))::uuid, 'brumeval', 'mesure-' || n, 'Mairie ' || n, n || ' rue du Chronomètre',
    '35990', 'Brumeval', CASE WHEN n % 2 = 0 THEN '{STEP_FREE}'::text[] ELSE '{}' END
FROM generate_series(0, 49) AS n;
INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name)
SELECT gen_random_uuid(), 'brumeval', p.id, 'DESK', 'Guichet ' || n FROM appointments.place p, generate_series(1, 20) AS n WHERE p.id::text LIKE 'c0000000-%';
INSERT INTO appointments.resource_type
SELECT 'brumeval', r.id, 'c2000000-0000-0000-0000-000000000001' FROM appointments.resource r WHERE r.place_id::text LIKE 'c0000000-%';
INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends, rule)
SELECT gen_random_uuid(), 'brumeval', r.id, current_date - 30, hours.starts, hours.ends, 'FREQ=DAILY'
FROM appointments.resource r, (VALUES (time '09:00', time '12:00'), (time '14:00', time '18:00')) AS hours (starts, ends)
WHERE r.place_id::text LIKE 'c0000000-%';
