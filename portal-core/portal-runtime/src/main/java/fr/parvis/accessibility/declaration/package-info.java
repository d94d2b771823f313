/** The declaration of accessibility of a collectivité (décret 2019-768): what the audit says and what it alone knows. */
package fr.parvis.accessibility.declaration;
