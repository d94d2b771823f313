/** Files: checked by their bytes, cleaned, scanned, stored, and handed out to those who may see them. */
package fr.parvis.documents;
