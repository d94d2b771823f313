/** Measures of appointments: many residents for few times, search among many, and people who wait. */
package fr.parvis.bench.rush;
