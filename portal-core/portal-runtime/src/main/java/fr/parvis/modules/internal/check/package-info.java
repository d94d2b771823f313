/** The conventions that a module must keep, each checked before any migration runs. */
package fr.parvis.modules.internal.check;
