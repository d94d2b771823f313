/** What must hold when machines fail, modules break or visitors mean harm. */
package fr.parvis.e2e.robustness;
