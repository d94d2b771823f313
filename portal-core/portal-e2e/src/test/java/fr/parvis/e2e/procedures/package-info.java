/** Procedures of the demonstration as people answer them. */
package fr.parvis.e2e.procedures;
