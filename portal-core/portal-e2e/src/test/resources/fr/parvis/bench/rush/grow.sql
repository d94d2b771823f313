-- Books so many of the times that are still free, evenly over desks, days and hours. The marks of changed days are left out: all days are
-- counted again at the end.
SET session_replication_role = replica;
CREATE TEMP TABLE chosen ON COMMIT DROP AS
SELECT gen_random_uuid() AS id, r.id AS resource, r.place_id AS place,
    (current_date + d + h.starts + interval '20 minutes' * n) AT TIME ZONE 'Europe/Paris' AS starts
FROM appointments.resource r, generate_series(1, 90) AS d, (VALUES (time '09:00', 9), (time '14:00', 12)) AS h (starts, times),
    generate_series(0, 11) AS n
WHERE r.place_id::text LIKE 'c0000000-%' AND n < h.times
    AND NOT EXISTS (SELECT FROM appointments.occupation o WHERE o.resource_id = r.id
        AND o.during = tstzrange((current_date + d + h.starts + interval '20 minutes' * n) AT TIME ZONE 'Europe/Paris',
            (current_date + d + h.starts + interval '20 minutes' * (n + 1)) AT TIME ZONE 'Europe/Paris'))
ORDER BY hashtext(r.id::text || d || h.starts || n) LIMIT :more;
INSERT INTO appointments.appointment (id, collectivite_id, type_id, place_id, state, reference, starts_at, ends_at, given_names, family_name,
    email, channel, created_at, booked_at)
SELECT id, 'brumeval', 'c2000000-0000-0000-0000-000000000001', place, 'BOOKED', id::text, starts, starts + interval '20 minutes', 'Zoé', 'Durand',
    id || '@exemple.fr', 'ONLINE', now(), now()
FROM chosen;
INSERT INTO appointments.occupation (id, collectivite_id, resource_id, during, kind, appointment_id)
SELECT gen_random_uuid(), 'brumeval', resource, tstzrange(starts, starts + interval '20 minutes'), 'APPOINTMENT', id FROM chosen;
UPDATE appointments.free_day SET stale = true WHERE type_id = 'c2000000-0000-0000-0000-000000000001';
SET session_replication_role = DEFAULT;
