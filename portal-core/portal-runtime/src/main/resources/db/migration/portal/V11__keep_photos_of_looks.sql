-- A home page may show a photo beside the logo.
ALTER TABLE look_logo DROP CONSTRAINT look_logo_media_type_check;
ALTER TABLE look_logo ADD CONSTRAINT look_logo_media_type_check
    CHECK (media_type IN ('image/svg+xml', 'image/png', 'image/jpeg'));
