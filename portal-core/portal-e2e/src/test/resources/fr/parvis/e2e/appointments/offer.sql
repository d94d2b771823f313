-- Two places, five desks, and the kinds of appointment that residents' scenarios need. Written once per world.
INSERT INTO appointments.place (id, collectivite_id, slug, name, street, postal_code, city, phone, access, features) VALUES
 ('a0000000-0000-0000-0000-000000000001', 'brumeval', 'essai-centre', 'Mairie du centre', '3 rue des Écoles', '35990',
  'Brumeval', '02 61 91 10 21', 'Bus 4, arrêt Mairie. L’entrée sans marche est à gauche, rue du Puits.',
  '{STEP_FREE,LIFT,HEARING_LOOP}'),
 ('a0000000-0000-0000-0000-000000000002', 'brumeval', 'essai-ile', 'Annexe de l’Île-aux-Hérons', '12 quai d’Orléans', '35990',
  'Brumeval', NULL, 'Trois marches à l’entrée.', '{}');
INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name) VALUES
 ('a1000000-0000-0000-0000-000000000001', 'brumeval', 'a0000000-0000-0000-0000-000000000001', 'DESK', 'Guichet 1'),
 ('a1000000-0000-0000-0000-000000000002', 'brumeval', 'a0000000-0000-0000-0000-000000000002', 'DESK', 'Guichet 2'),
 ('a1000000-0000-0000-0000-000000000003', 'brumeval', 'a0000000-0000-0000-0000-000000000001', 'DESK', 'Bureau 3'),
 ('a1000000-0000-0000-0000-000000000004', 'brumeval', 'a0000000-0000-0000-0000-000000000001', 'AGENT', 'Conseil au téléphone'),
 ('a1000000-0000-0000-0000-000000000005', 'brumeval', 'a0000000-0000-0000-0000-000000000001', 'DESK', 'Bureau 5');
INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, summary, service, theme, duration_minutes, max_people,
  max_per_person, check_contact, audience, mode, documents, instructions, keywords) VALUES
 ('a2000000-0000-0000-0000-000000000001', 'brumeval', 'essai-papiers', 'Essai : papiers d’identité',
  'Déposer une demande de carte ou de passeport.', 'etat-civil', 'Essais de rendez-vous', 20, 5, 3, true, 'EVERYONE', 'IN_PERSON',
  '{"Une photo de moins de six mois","L’ancien titre, si vous en avez un"}', 'Chaque personne doit venir, même un enfant.', '{cni}'),
 ('a2000000-0000-0000-0000-000000000002', 'brumeval', 'essai-ecrivain', 'Essai : écrivain public',
  'Être aidé pour écrire une lettre.', 'etat-civil', 'Essais de rendez-vous', 30, 1, 1, false, 'EVERYONE', 'IN_PERSON',
  '{}', '', '{lettre}'),
 ('a2000000-0000-0000-0000-000000000003', 'brumeval', 'essai-telephone', 'Essai : conseil au téléphone',
  'Poser une question sur vos travaux.', 'etat-civil', 'Essais de rendez-vous', 20, 1, 1, false, 'EVERYONE', 'PHONE', '{}', '', '{}'),
 ('a2000000-0000-0000-0000-000000000004', 'brumeval', 'essai-complet', 'Essai : complet',
  'Rien n’est libre.', 'etat-civil', 'Essais de rendez-vous', 20, 1, 1, false, 'EVERYONE', 'IN_PERSON', '{}', '', '{}'),
 ('a2000000-0000-0000-0000-000000000005', 'brumeval', 'essai-compte', 'Essai : avec un compte',
  'Pour qui a un compte.', 'etat-civil', 'Essais de rendez-vous', 20, 1, 5, true, 'SIGNED_IN', 'IN_PERSON', '{}', '', '{}'),
 ('a2000000-0000-0000-0000-000000000006', 'brumeval', 'essai-agents', 'Essai : agents seulement',
  '', 'etat-civil', 'Essais de rendez-vous', 20, 1, 1, true, 'AGENTS', 'IN_PERSON', '{}', '', '{}');
INSERT INTO appointments.resource_type VALUES
 ('brumeval', 'a1000000-0000-0000-0000-000000000001', 'a2000000-0000-0000-0000-000000000001'),
 ('brumeval', 'a1000000-0000-0000-0000-000000000002', 'a2000000-0000-0000-0000-000000000001'),
 ('brumeval', 'a1000000-0000-0000-0000-000000000003', 'a2000000-0000-0000-0000-000000000002'),
 ('brumeval', 'a1000000-0000-0000-0000-000000000004', 'a2000000-0000-0000-0000-000000000003'),
 ('brumeval', 'a1000000-0000-0000-0000-000000000003', 'a2000000-0000-0000-0000-000000000004'),
 ('brumeval', 'a1000000-0000-0000-0000-000000000005', 'a2000000-0000-0000-0000-000000000005'),
 ('brumeval', 'a1000000-0000-0000-0000-000000000005', 'a2000000-0000-0000-0000-000000000006');
-- Day by day, for an opening of a single day is open on a public holiday too: the scenarios run all year.
INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends)
SELECT gen_random_uuid(), 'brumeval', id, current_date + day, hours.starts, hours.ends
FROM appointments.resource, (VALUES (time '09:00', time '12:00'), (time '14:00', time '18:00')) AS hours (starts, ends),
  generate_series(-7, 90) AS day
WHERE id::text LIKE 'a1000000-%';
-- A type with nothing free serves in no opening.
INSERT INTO appointments.opening_type
SELECT 'brumeval', o.id, 'a2000000-0000-0000-0000-000000000002' FROM appointments.opening o
WHERE o.resource_id = 'a1000000-0000-0000-0000-000000000003';
-- Who reports a problem in the street may come and write.
UPDATE appointments.appointment_type SET procedure_id = 'signaler-probleme-rue' WHERE slug = 'essai-ecrivain';
-- For who was invited, for partners, and for who would come sooner: a desk of their own.
INSERT INTO appointments.resource (id, collectivite_id, place_id, kind, name) VALUES
 ('a3000000-0000-0000-0000-000000000006', 'brumeval', 'a0000000-0000-0000-0000-000000000001', 'DESK', 'Bureau 6'),
 ('a3000000-0000-0000-0000-000000000007', 'brumeval', 'a0000000-0000-0000-0000-000000000001', 'DESK', 'Bureau 7');
INSERT INTO appointments.appointment_type (id, collectivite_id, slug, name, summary, service, theme, duration_minutes, max_people,
  max_per_person, check_contact, audience, mode, documents, instructions, keywords) VALUES
 ('a2000000-0000-0000-0000-000000000011', 'brumeval', 'essai-invites', 'Essai : sur invitation',
  'Pour qui est invité.', 'etat-civil', 'Essais de rendez-vous', 30, 1, 5, true, 'INVITED', 'IN_PERSON', '{}', '', '{}'),
 ('a2000000-0000-0000-0000-000000000012', 'brumeval', 'essai-partenaires', 'Essai : par un partenaire',
  'Pour qui est accompagné.', 'etat-civil', 'Essais de rendez-vous', 30, 1, 5, true, 'PRESCRIBER', 'IN_PERSON', '{}', '', '{}'),
 ('a2000000-0000-0000-0000-000000000013', 'brumeval', 'essai-plus-tot', 'Essai : plus tôt',
  'Pour qui peut venir plus tôt.', 'etat-civil', 'Essais de rendez-vous', 30, 1, 5, false, 'EVERYONE', 'IN_PERSON', '{}', '', '{}'),
 ('a2000000-0000-0000-0000-000000000014', 'brumeval', 'essai-agenda', 'Essai : agenda suivi',
  'Chez qui a un agenda ailleurs.', 'etat-civil', 'Essais de rendez-vous', 30, 1, 5, true, 'EVERYONE', 'IN_PERSON', '{}', '', '{}');
INSERT INTO appointments.resource_type VALUES
 ('brumeval', 'a3000000-0000-0000-0000-000000000006', 'a2000000-0000-0000-0000-000000000011'),
 ('brumeval', 'a3000000-0000-0000-0000-000000000006', 'a2000000-0000-0000-0000-000000000012'),
 ('brumeval', 'a3000000-0000-0000-0000-000000000006', 'a2000000-0000-0000-0000-000000000013'),
 ('brumeval', 'a3000000-0000-0000-0000-000000000007', 'a2000000-0000-0000-0000-000000000014');
INSERT INTO appointments.opening (id, collectivite_id, resource_id, first_day, starts, ends)
SELECT gen_random_uuid(), 'brumeval', id, current_date + day, '09:00', '12:00'
FROM appointments.resource, generate_series(1, 60) AS day WHERE id::text LIKE 'a3000000-%';
