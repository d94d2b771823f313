/**
 * The accessibility report: the legal referential as data, what machines and people found of each criterion on each page,
 * and the declaration that follows from it.
 */
package fr.parvis.accessibility;
