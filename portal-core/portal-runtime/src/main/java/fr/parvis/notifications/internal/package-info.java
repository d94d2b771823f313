/** From a mail in plain words to one that every reader, and every mail program, can read. */
package fr.parvis.notifications.internal;
