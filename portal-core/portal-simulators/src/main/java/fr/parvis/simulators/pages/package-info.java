/** The pages a person sees at a simulated service: plain, accessible, in the person's language. */
package fr.parvis.simulators.pages;
