/** Modules: found, checked before any migration, started or refused. */
package fr.parvis.modules;
