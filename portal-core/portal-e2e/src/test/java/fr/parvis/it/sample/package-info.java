/** A module as others would write it, small enough to see through: it submits requests and has a job. */
package fr.parvis.it.sample;
