/** The texts of screens, mails and documents, from the bundles of the portal and of its modules. */
package fr.parvis.texts;
