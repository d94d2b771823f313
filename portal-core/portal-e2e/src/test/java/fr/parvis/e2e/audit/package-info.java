/**
 * The accessibility audit: walks the sample of pages, runs each automated and scripted check of the referential on each,
 * and writes down what was found. The checks that look at a page without touching it are scripts in the resources.
 */
package fr.parvis.e2e.audit;
