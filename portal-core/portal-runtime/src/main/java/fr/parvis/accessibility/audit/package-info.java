/** What was found of each criterion on each page of the sample, and the conformity that follows. */
package fr.parvis.accessibility.audit;
