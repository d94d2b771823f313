/** The pages of the declaration, for everybody, and of the audit, for administrators. */
package fr.parvis.accessibility.web;
