/** The database: connections for SQL, and migrations at start-up, one schema for the core and one per module. */
package fr.parvis.database;
